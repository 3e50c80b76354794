package org.gaoyao.train.loop;

import java.util.ArrayList;

/**
 * When a loop looks up from its steps.
 *
 * @param evaluateEvery after how many steps it validates; it does so before the first and after the last in any case
 * @param saveEvery after how many steps it saves what it needs to go on
 * @param keepLast how many of the latest states it keeps, at least 1
 * @param keepBest whether it also keeps the state of the lowest validation loss and ends with that
 */
public record LoopSettings(long evaluateEvery, long saveEvery, int keepLast, boolean keepBest) {

    public LoopSettings {
        var wrong = new ArrayList<String>();
        if (evaluateEvery < 1) {
            wrong.add("it validates after at least 1 step, got " + evaluateEvery);
        }
        if (saveEvery < 1) {
            wrong.add("it saves after at least 1 step, got " + saveEvery);
        }
        if (keepLast < 1) {
            wrong.add("it keeps at least 1 state, got " + keepLast);
        }
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", wrong));
        }
    }

    /** Ten validations and ten states over so many steps, of which the last is kept. */
    public static LoopSettings tenths(long steps) {
        long every = Math.max(1, steps / 10);
        return new LoopSettings(every, every, 1, false);
    }
}
