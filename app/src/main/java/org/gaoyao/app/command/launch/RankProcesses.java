package org.gaoyao.app.command.launch;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Processes that live and die together: when one fails the others are stopped, and all when this program ends, for whatever
 * reason but SIGKILL.
 */
final class RankProcesses implements AutoCloseable {

    /** How long a process has to end by itself before it is killed. */
    private static final Duration GRACE = Duration.ofSeconds(10);

    private final List<RankProcess> ranks;
    private final Thread atExit = new Thread(this::stop, "stop all ranks");

    /** Takes care of processes, of which more may be added while they are started. */
    RankProcesses(List<RankProcess> ranks) {
        this.ranks = ranks;
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    /** Waits until all have ended well, or one has not: then stops the others and returns that one. */
    Optional<RankProcess> await() throws InterruptedException {
        BlockingQueue<RankProcess> ended = new LinkedBlockingQueue<>();
        for (RankProcess rank : ranks) {
            var _ = rank.process().onExit().thenRun(() -> ended.add(rank));
        }
        Optional<RankProcess> failed = Optional.empty();
        for (int left = ranks.size(); left > 0 && failed.isEmpty(); left--) {
            failed = Optional.of(ended.take()).filter(rank -> rank.code() != 0);
        }
        stop();
        for (RankProcess rank : ranks) {
            rank.awaitOutput();
        }
        return failed;
    }

    private void stop() {
        ranks.forEach(rank -> rank.process().destroy());
        try {
            long end = System.nanoTime() + GRACE.toNanos();
            for (RankProcess rank : ranks) {
                rank.process().waitFor(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            ranks.forEach(rank -> rank.process().destroyForcibly());
        }
    }

    @Override
    public void close() {
        stop();
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException _) {
            // the program is ending, and the hook runs
        }
    }
}
