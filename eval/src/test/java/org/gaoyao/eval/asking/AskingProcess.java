package org.gaoyao.eval.asking;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gaoyao.chat.answer.ChatRequest;
import org.gaoyao.chat.endpoint.Endpoint;
import org.gaoyao.chat.endpoint.EndpointModel;
import org.gaoyao.chat.endpoint.Patience;
import org.gaoyao.run.Progress;

/** A process that asks, to be killed: arguments are the server, the folder and how many items. */
final class AskingProcess {

    private static final Patience IMPATIENT = new Patience(
            Duration.ofSeconds(5),
            Duration.ofMillis(400),
            Duration.ofSeconds(5),
            1,
            Duration.ofMillis(1),
            Duration.ofMillis(10));

    private AskingProcess() {}

    static void main(String[] arguments) throws IOException, InterruptedException {
        try (var model = model(URI.create(arguments[0]));
                var folder = AnswerFolder.open(Path.of(arguments[1]))) {
            new Asking(model, 16, 5).ask(inquiries(Integer.parseInt(arguments[2])), folder, Progress.silent());
        }
    }

    static EndpointModel model(URI server) {
        return new EndpointModel(Endpoint.of(server, "echo").with(IMPATIENT), Map.of());
    }

    static List<Inquiry> inquiries(int items) {
        return IntStream.range(0, items)
                .mapToObj(i -> new Inquiry(ItemKey.of("1-1", "" + i), ChatRequest.of("第" + i + "题")))
                .toList();
    }
}
