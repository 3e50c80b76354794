package org.gaoyao.app.command.launch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One of several processes: its output is shown line by line behind its rank, and its last lines are kept. */
final class RankProcess {

    private static final int KEPT = 20;

    private final int rank;
    private final Process process;
    private final Deque<String> last = new ArrayDeque<>();
    private final List<Thread> readers;

    private RankProcess(int rank, Process process, PrintWriter out, PrintWriter err) {
        this.rank = rank;
        this.process = process;
        this.readers = List.of(show(process.getInputStream(), out), show(process.getErrorStream(), err));
    }

    static RankProcess start(int rank, ProcessBuilder builder, PrintWriter out, PrintWriter err) throws IOException {
        Process process = builder.start();
        process.getOutputStream().close();
        return new RankProcess(rank, process, out, err);
    }

    private Thread show(InputStream output, PrintWriter where) {
        return Thread.ofVirtual().name("rank " + rank).start(() -> {
            try (var lines = new BufferedReader(new InputStreamReader(output, StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    keep(line);
                    synchronized (RankProcess.class) {
                        where.println("[" + rank + "] " + line);
                        where.flush();
                    }
                }
            } catch (IOException _) {
                // it was killed while it spoke
            }
        });
    }

    private synchronized void keep(String line) {
        if (line.isBlank()) {
            return;
        }
        last.addLast(line);
        if (last.size() > KEPT) {
            last.removeFirst();
        }
    }

    int rank() {
        return rank;
    }

    Process process() {
        return process;
    }

    /** The code with which it ended; 128 and the number of a signal if that ended it. */
    int code() {
        return process.exitValue();
    }

    /** What it said last, once it has ended. */
    synchronized List<String> lastLines() {
        return List.copyOf(last);
    }

    /** Waits until all that it said is shown. */
    void awaitOutput() throws InterruptedException {
        for (Thread reader : readers) {
            reader.join(TimeUnit.SECONDS.toMillis(2));
        }
    }
}
