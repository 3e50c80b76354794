package org.gaoyao.moot.dataset;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Waits for blocks that other threads write. */
public final class BlockResult {

    private BlockResult() {}

    /**
     * The result of a block.
     *
     * @param stop stops the other blocks where this one failed
     * @throws IOException if the block could not be written
     */
    public static <T> T of(Future<T> block, Runnable stop) throws IOException {
        try {
            return block.get();
        } catch (ExecutionException failure) {
            stop.run();
            switch (Objects.requireNonNull(failure.getCause())) {
                case IOException io -> throw io;
                case RuntimeException unchecked -> throw unchecked;
                case Throwable other -> throw new IllegalStateException(other);
            }
        } catch (InterruptedException interrupted) {
            stop.run();
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
