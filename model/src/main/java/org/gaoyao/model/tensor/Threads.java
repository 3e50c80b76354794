package org.gaoyao.model.tensor;

import org.bytedeco.pytorch.global.torch;

/**
 * How many threads one operation is spread over.
 *
 * <p>One by default: with the default natives matrix products run on one thread anyway, and results are then equal bit for
 * bit on every machine of one kind. The property {@code gaoyao.threads} sets it from the start.
 */
public final class Threads {

    static {
        Native.load();
    }

    private Threads() {}

    /** The number of threads. */
    public static int count() {
        return torch.get_num_threads();
    }

    /**
     * Sets the number of threads for the whole process.
     *
     * @param count at least 1
     */
    public static void use(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("there must be at least 1 thread, got " + count);
        }
        torch.set_num_threads(count);
    }
}
