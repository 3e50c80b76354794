package org.gaoyao.model.tensor;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.pytorch.TCPStore;

/**
 * Signs of life: every process counts up a number of its own in the group's store, several times a second, and sees in those
 * of the others who is still there, however long their work takes.
 *
 * <p>The first to find that somebody is gone writes it down, so that those who then see the finder go still name the cause.
 */
final class Pulse implements AutoCloseable {

    private static final Duration BEAT = Duration.ofMillis(200);

    /** Who does not count up for so long is gone, once an exchange has failed. */
    private static final Duration SILENCE = Duration.ofSeconds(2);

    private static final String COUNT = "gaoyao/pulse/";
    private static final String LOST = "gaoyao/lost";

    private final TCPStore store;
    private final int rank;
    private final int size;
    private final Thread beating;

    /** How often each rank had counted when it was last seen to have counted, and when that was. */
    private final long[] counts;

    private final long[] moved;

    /** Begins to beat. The store is this object's own. */
    Pulse(TCPStore store, int rank, int size) {
        this.store = store;
        this.rank = rank;
        this.size = size;
        this.counts = new long[size];
        this.moved = new long[size];
        Arrays.fill(moved, System.nanoTime());
        this.beating = Thread.ofPlatform().daemon().name("pulse").start(this::beat);
    }

    private void beat() {
        try {
            while (!Thread.interrupted()) {
                count(rank, 1);
                Thread.sleep(BEAT);
            }
        } catch (InterruptedException _) {
            // closed
        } catch (RuntimeException _) {
            // the store is gone, which the next exchange finds as well
        }
    }

    private synchronized long count(int of, long more) {
        try (PointerScope _ = new PointerScope()) {
            return store.add(COUNT + of, more);
        }
    }

    /** Those who have not counted up for so long as far as this process has looked, in words; empty if all have. */
    String silent(Duration patience) {
        try {
            look();
        } catch (RuntimeException gone) {
            return names(List.of(0));
        }
        return names(IntStream.range(0, size)
                .filter(other -> System.nanoTime() - moved[other] > patience.toNanos())
                .boxed()
                .toList());
    }

    private void look() {
        for (int other = 0; other < size; other++) {
            long count = count(other, 0);
            if (count != counts[other]) {
                counts[other] = count;
                moved[other] = System.nanoTime();
            }
        }
    }

    /** Who is gone, after an exchange has failed, in words: as the first to find out says; empty if all are there. */
    String lost() {
        try {
            look();
            Arrays.fill(moved, System.nanoTime());
            long end = System.nanoTime() + SILENCE.multipliedBy(2).toNanos();
            while (System.nanoTime() < end) {
                Thread.sleep(BEAT);
                String told = told("");
                if (!told.isEmpty()) {
                    return told;
                }
                String found = silent(SILENCE);
                if (!found.isEmpty()) {
                    return told(found);
                }
            }
            return "";
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return "";
        } catch (RuntimeException gone) {
            return names(List.of(0));
        }
    }

    /** What was written down by whoever found out first, which may be this process with {@code mine}. */
    private synchronized String told(String mine) {
        try (PointerScope _ = new PointerScope()) {
            if (store.add(LOST + "?", mine.isEmpty() ? 0 : 1) > 0) {
                return store.compareSet(LOST, "", mine);
            }
            return "";
        }
    }

    private static String names(List<Integer> ranks) {
        return ranks.isEmpty()
                ? ""
                : (ranks.size() == 1 ? "rank " : "ranks ")
                        + ranks.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    @Override
    public void close() {
        beating.interrupt();
        try {
            beating.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
