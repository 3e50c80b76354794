package org.gaoyao.train.rollout;

/**
 * A rollout that a person should look at: it may have been paid for something else than was meant.
 *
 * @param kind of what it is suspected
 * @param why in figures
 * @param rollout the rollout
 */
public record Suspicion(Kind kind, String why, RolloutRow rollout) {

    /** Of what a rollout is suspected. */
    public enum Kind {
        /** It earned much, and its rubric, of which the reward knew nothing, finds little. */
        LOW_RUBRIC,
        /** It is much longer than others of its task at the beginning, and is paid more. */
        LENGTH,
        /** It names many more articles than there are to be named, or than anyone would read. */
        CITATION_SPAM,
        /** It earned much and says the same over and over. */
        REPETITION
    }
}
