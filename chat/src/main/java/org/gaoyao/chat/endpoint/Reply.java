package org.gaoyao.chat.endpoint;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

/**
 * What a server sends back, read with patience.
 *
 * @param lines its lines
 * @param silence how long each may take
 * @param deadline the value of {@link System#nanoTime} by which all of it must be there
 */
record Reply(Lines lines, Duration silence, long deadline) {

    /**
     * The data of the next server-sent event, or nothing at the end (WHATWG HTML, 9.2.6). Comments are signs of life; other
     * fields do not count, except {@code error}, with which llama-server names what broke.
     */
    Optional<String> event() throws IOException, InterruptedException, TimeoutException {
        List<String> data = new ArrayList<>();
        for (Optional<String> line = next(); line.isPresent(); line = next()) {
            String text = line.get();
            if (text.isEmpty() && !data.isEmpty()) {
                return Optional.of(String.join("\n", data));
            } else if (text.startsWith("data:")) {
                data.add(text.substring(text.startsWith("data: ") ? 6 : 5));
            } else if (text.startsWith("error:")) {
                data.add("{\"error\":" + text.substring(6) + "}");
            }
        }
        return data.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", data));
    }

    /** All that is left, as it stands. */
    String all() throws IOException, InterruptedException, TimeoutException {
        var all = new StringBuilder();
        for (Optional<String> line = next(); line.isPresent(); line = next()) {
            all.append(line.get()).append('\n');
        }
        return all.toString();
    }

    private Optional<String> next() throws IOException, InterruptedException, TimeoutException {
        Duration left = left();
        return lines.next(left.compareTo(silence) < 0 ? left : silence);
    }

    private Duration left() {
        return Duration.ofNanos(deadline - System.nanoTime());
    }

    /** Which limit was it that was reached. */
    Duration exceeded(Patience patience) {
        return left().isPositive() ? silence : patience.whole();
    }
}
