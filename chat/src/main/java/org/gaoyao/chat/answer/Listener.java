package org.gaoyao.chat.answer;

/** Hears an answer while it is made. Pieces are never empty; a failure can follow any of them. */
public interface Listener {

    /** Hears nothing. */
    Listener SILENT = new Listener() {};

    /** A piece of the thinking. */
    default void thinking(String piece) {}

    /** A piece of the answer. */
    default void text(String piece) {}

    /**
     * Everything that came as text was thinking: the end of a thought came whose beginning did not, as with templates that
     * open the thought in the prompt.
     */
    default void textWasThinking() {}
}
