package org.gaoyao.train.tuning;

import java.util.OptionalLong;
import org.gaoyao.run.Problems;
import org.gaoyao.train.schedule.Cosine;
import org.gaoyao.train.schedule.DecayShape;
import org.gaoyao.train.schedule.Linear;
import org.gaoyao.train.schedule.Schedule;
import org.gaoyao.train.schedule.WarmupStableDecay;

/**
 * How long is learnt, and how fast.
 *
 * @param epochs how often as many examples are drawn as there are
 * @param most how many steps at most; the schedule then ends with them
 * @param shape how the rate falls
 * @param rate the highest
 * @param floor the lowest, as a share of the highest
 * @param warmup the share of the steps in which the rate rises
 * @param decay the share of the steps in which it falls, where it is stable before
 */
public record Pace(
        double epochs, OptionalLong most, Shape shape, double rate, double floor, double warmup, double decay) {

    /** How the rate falls. */
    public enum Shape {
        /** As half a cosine, from the end of the warm-up on. */
        COSINE,
        /** In a line, from the end of the warm-up on. */
        LINEAR,
        /** Not at all before the last part (warm-up, stable, decay). */
        STABLE
    }

    /** Refuses what is out of range, all of it at once. */
    public Pace {
        var problems = new Problems();
        if (!(epochs > 0)) {
            problems.add("epochs", "must be above 0, got " + epochs, "");
        }
        if (most.isPresent() && most.getAsLong() < 1) {
            problems.add("steps", "must be at least 1, got " + most.getAsLong(), "");
        }
        if (!(rate > 0 && Double.isFinite(rate))) {
            problems.add("rate", "must be above 0, got " + rate, "");
        }
        if (!(floor >= 0 && floor <= 1)) {
            problems.add("floor", "must be from 0 to 1, got " + floor, "");
        }
        if (!(warmup >= 0 && decay >= 0 && warmup + decay <= 1)) {
            problems.add(
                    "warmup, decay",
                    "must be shares that together are no more than 1, got %s and %s".formatted(warmup, decay),
                    "");
        }
        problems.throwIfAny(FineTuning.TASK);
    }

    /** How many steps are taken of so many that there are. */
    long steps(long all) {
        return Math.min(all, most.orElse(Long.MAX_VALUE));
    }

    Schedule schedule(long steps) {
        long up = Math.round(steps * warmup);
        return switch (shape) {
            case COSINE -> new Cosine(rate, rate * floor, up, steps);
            case LINEAR -> new Linear(rate, rate * floor, up, steps);
            case STABLE -> {
                long down = Math.round(steps * decay);
                yield new WarmupStableDecay(rate, rate * floor, up, steps - up - down, down, DecayShape.LINEAR);
            }
        };
    }
}
