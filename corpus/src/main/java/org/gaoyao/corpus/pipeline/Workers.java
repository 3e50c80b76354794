package org.gaoyao.corpus.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A fixed number of threads with a short queue: who hands work over waits while all are busy, so that no more than a few pieces
 * are ever held. The first failure is kept.
 */
final class Workers implements AutoCloseable {

    /** Work that can fail. */
    @FunctionalInterface
    interface Work {
        void run() throws IOException;
    }

    private final ExecutorService threads;
    private final Semaphore room;
    private final int places;
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    Workers(int threads) {
        this.threads = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().name("corpus-", 0).factory());
        this.places = threads + 1;
        this.room = new Semaphore(places);
    }

    /** Whether something has failed; {@link #finish} says what. */
    boolean failed() {
        return failure.get() != null;
    }

    /** Hands work over, and waits until there is room for it. */
    void submit(Work work) {
        room.acquireUninterruptibly();
        threads.execute(() -> {
            try {
                work.run();
            } catch (IOException | RuntimeException | Error thrown) {
                failure.compareAndSet(null, thrown);
            } finally {
                room.release();
            }
        });
    }

    /** Waits until all is done, and throws what failed first. */
    void finish() throws IOException {
        room.acquireUninterruptibly(places);
        room.release(places);
        switch (failure.get()) {
            case null -> {}
            case IOException thrown -> throw thrown;
            case UncheckedIOException thrown -> throw thrown;
            case RuntimeException thrown -> throw thrown;
            case Error thrown -> throw thrown;
            case Throwable impossible -> throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        try {
            boolean _ = threads.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
