package org.gaoyao.chat.local;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;
import org.gaoyao.model.generation.Generator;
import org.jspecify.annotations.Nullable;

/**
 * The thread that runs a generator, and the queue before it. Requests of any thread join what is running as soon as there is
 * room; those that were given up while they waited are never begun.
 */
final class Batch implements AutoCloseable {

    private static final String CLOSED = "the model was closed";

    private final Supplier<Generator> generators;
    private final int slots;
    private final BlockingQueue<Job> arrivals = new LinkedBlockingQueue<>();
    private final List<Job> running = new ArrayList<>();
    private final Thread thread;
    private volatile boolean closed;

    /**
     * A batch that waits.
     *
     * @param generators makes the generator, and another one after a failure; called on the batch's thread
     * @param slots how many samples at once
     */
    Batch(String name, Supplier<Generator> generators, int slots) {
        this.generators = generators;
        this.slots = slots;
        this.thread = Thread.ofPlatform().name(name).daemon().start(this::run);
    }

    void submit(Job job) {
        synchronized (arrivals) {
            if (closed) {
                job.breakOff(CLOSED);
            } else {
                arrivals.add(job);
            }
        }
    }

    private void run() {
        @Nullable Generator generator = null;
        try {
            while (!closed) {
                Job first = running.isEmpty() ? arrivals.take() : null;
                try {
                    generator = generator == null ? generators.get() : generator;
                    admit(first, generator);
                    generator.step();
                    running.removeIf(job -> job.left() == 0);
                } catch (RuntimeException | OutOfMemoryError failure) {
                    // What the generator holds may be half done: everybody is told, and it begins anew.
                    breakOff(String.valueOf(failure.getMessage()));
                    if (generator != null) {
                        generator.close();
                        generator = null;
                    }
                }
            }
        } catch (InterruptedException _) {
            // Only close() interrupts this thread.
        } finally {
            synchronized (arrivals) {
                closed = true;
                arrivals.drainTo(running);
            }
            breakOff(CLOSED);
            if (generator != null) {
                generator.close();
            }
        }
    }

    /** Lets jobs in while there are free slots: the first, which was taken already, and those that wait. */
    private void admit(@Nullable Job first, Generator generator) {
        int free = slots - running.stream().mapToInt(Job::left).sum();
        for (Job job = first == null && free > 0 ? arrivals.poll() : first;
                job != null;
                job = free > 0 ? arrivals.poll() : null) {
            if (!job.isCancelled()) {
                running.add(job);
                generator.submit(job.request(), job);
                free -= job.left();
            }
        }
    }

    private void breakOff(String reason) {
        running.forEach(job -> job.breakOff(reason));
        running.clear();
    }

    /** Ends what is under way, and waits until the native memory is free. */
    @Override
    public void close() {
        synchronized (arrivals) {
            closed = true;
        }
        thread.interrupt();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException _) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
