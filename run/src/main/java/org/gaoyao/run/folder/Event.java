package org.gaoyao.run.folder;

import java.time.Instant;
import java.util.Optional;

/**
 * One line of a run's journal: what happened and when.
 *
 * @param at when
 * @param what what
 * @param stage to which stage, if to one
 * @param seconds how long it took, if it is an end
 * @param processorSeconds how much processor time the program used for it, if it is an end
 * @param detail the reason, in words
 */
public record Event(
        Instant at,
        What what,
        Optional<String> stage,
        Optional<Double> seconds,
        Optional<Double> processorSeconds,
        Optional<String> detail) {

    /** What can happen to a run. */
    public enum What {
        /** A command began to work on it. */
        RUN_STARTED,
        /** All stages that were asked for are done or kept. */
        RUN_DONE,
        /** It ended before that; the reason stands beside it. */
        RUN_FAILED,
        /** A stage began. */
        STAGE_STARTED,
        /** A stage made its outputs. */
        STAGE_DONE,
        /** A stage's outputs from before still hold. */
        STAGE_KEPT,
        /** A stage ended without outputs; the reason stands beside it. */
        STAGE_FAILED
    }

    /** Something that happened to the whole run. */
    public static Event run(Instant at, What what, Optional<String> detail) {
        return new Event(at, what, Optional.empty(), Optional.empty(), Optional.empty(), detail);
    }

    /** Something that happened to a stage and took no time. */
    public static Event stage(Instant at, What what, String stage, Optional<String> detail) {
        return new Event(at, what, Optional.of(stage), Optional.empty(), Optional.empty(), detail);
    }

    /** A stage that made its outputs in so many seconds. */
    public static Event done(Instant at, String stage, double seconds, double processorSeconds) {
        return new Event(
                at,
                What.STAGE_DONE,
                Optional.of(stage),
                Optional.of(seconds),
                Optional.of(processorSeconds),
                Optional.empty());
    }
}
