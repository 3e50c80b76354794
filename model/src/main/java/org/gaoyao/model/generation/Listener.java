package org.gaoyao.model.generation;

/** Hears the samples of a request while they are made, on the thread that makes them. */
public interface Listener {

    /**
     * A token of a sample.
     *
     * @param sample which, from 0
     * @param token the token
     * @param logProbability ln p of it by the model
     * @param text what is certain to follow in the text with it; often nothing, while a character is incomplete or a stop
     *     string may have begun. What is left comes with {@link #ended}
     */
    default void token(int sample, int token, double logProbability, String text) {}

    /**
     * The end of a sample.
     *
     * @param rest the last piece of the text
     */
    void ended(int sample, String rest, Completion completion);

    /** Whether more tokens of a sample are wanted; asked after each. */
    default boolean wants(int sample) {
        return true;
    }
}
