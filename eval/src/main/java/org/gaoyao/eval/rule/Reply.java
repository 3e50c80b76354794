package org.gaoyao.eval.rule;

import java.util.regex.Pattern;

/** What a model sent: an answer, thinking that never ended, or no answer at all. */
public sealed interface Reply {

    /** An answer, without its thinking and without the marks that end a turn. */
    record Answer(String text) implements Reply {}

    /** Thinking that was not finished: there is no answer behind it. */
    record Unfinished() implements Reply {}

    /** A request that failed, stored by some programs where an answer belongs. */
    record Failed(String message) implements Reply {}

    /** How LegalKit writes failed requests into its answers. */
    Pattern FAILURE =
            Pattern.compile("\\s*\\[(?:API request failed|Generation failed|Error occurred)\\b.*", Pattern.DOTALL);

    /** Marks that end a turn and that a runner should have cut off. */
    Pattern TURN_END = Pattern.compile("(?:\\s|<eoa>|<\\|im_end\\|>|<\\|endoftext\\|>|<\\|eot_id\\|>|</s>)+$");

    /**
     * Reads what was sent. Thinking ends at the last {@code </think>}, whether or not the answer shows where it began:
     * templates that put {@code <think>} into the prompt leave only its end.
     */
    static Reply of(String sent) {
        if (FAILURE.matcher(sent).matches()) {
            return new Failed(sent.strip());
        }
        int end = sent.lastIndexOf("</think>");
        int begin = sent.lastIndexOf("<think>");
        if (begin > end) {
            return new Unfinished();
        }
        String answer = end < 0 ? sent : sent.substring(end + "</think>".length());
        return new Answer(TURN_END.matcher(answer).replaceFirst("").strip());
    }
}
