package org.gaoyao.app.command.model;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.gaoyao.model.checkpoint.Checkpoint;
import org.gaoyao.model.decoder.Decoder;
import org.gaoyao.model.tensor.Device;
import org.gaoyao.run.AtomicFile;
import org.gaoyao.run.Json;
import org.gaoyao.run.ProblemsException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JacksonException;

/** {@code gaoyao model logits DIR --ids FILE --out FILE}: the logits at every position, for comparison with other programs. */
@Command(
        name = "logits",
        description = "Writes the logits at every position as float32, little end first. 输出每个位置的 logits。",
        mixinStandardHelpOptions = true)
final class ModelLogits implements Callable<Integer> {

    private static final String TASK = "the logits were not computed";

    @Parameters(paramLabel = "DIR", description = "A Hugging Face folder. 模型目录。")
    private Path folder;

    @Option(names = "--ids", required = true, paramLabel = "FILE", description = "A JSON array of token ids. 词元编号。")
    private Path ids = Path.of("");

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "Where [positions × vocabulary] numbers go. 输出文件。")
    private Path out = Path.of("");

    @Option(names = "--dtype", paramLabel = "TYPE", description = "What is computed in. 计算类型。")
    private String type = "fp32";

    @Option(names = "--device", paramLabel = "NAME", description = "cpu, cuda or cuda:N. 设备。")
    private String device = "cpu";

    @Override
    public Integer call() throws IOException {
        Device place = Device.find(device)
                .orElseThrow(() ->
                        ProblemsException.of(TASK, "--device", "\"" + device + "\" is not known", "give cpu or cuda"));
        int[] tokens = tokens();
        Checkpoint checkpoint = Checkpoint.open(folder);
        requireKnown(tokens, checkpoint.file().configuration().vocabulary());
        Decoder decoder = checkpoint.load(Types.floating("--dtype", type), place);
        float[] logits = decoder.logits(tokens);
        ByteBuffer bytes = ByteBuffer.allocate(logits.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(logits);
        AtomicFile.write(out, stream -> stream.write(bytes.array()));
        return 0;
    }

    private int[] tokens() throws IOException {
        try {
            int[] tokens = Json.as(int[].class, Json.parse(Files.readString(ids)));
            if (tokens.length == 0) {
                throw ProblemsException.of(TASK, ids.toString(), "has no token", "give at least one");
            }
            return tokens;
        } catch (JacksonException failure) {
            throw ProblemsException.of(
                    TASK, ids.toString(), "is no JSON array of integers: " + failure.getOriginalMessage(), "");
        }
    }

    private void requireKnown(int[] tokens, int vocabulary) {
        for (int at = 0; at < tokens.length; at++) {
            if (tokens[at] < 0 || tokens[at] >= vocabulary) {
                throw ProblemsException.of(
                        TASK,
                        ids + ", element " + at,
                        "is %d; ids are from 0 to %d".formatted(tokens[at], vocabulary - 1),
                        "use the tokenizer of this model");
            }
        }
    }
}
