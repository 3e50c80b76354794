package org.gaoyao.train.reward;

import java.util.Optional;

/**
 * What a model wrote, taken apart.
 *
 * @param text all of it, with what the prompt had begun of it, special tokens aside
 * @param thinking what stands between the tags, without outer blanks
 * @param answer what stands behind them, without outer blanks; empty where thinking has not ended
 * @param fault why the form is wrong; empty where it is right: exactly one {@code <think>…</think>} and an answer behind it,
 *     or for a model that answers at once an answer and no tag
 */
public record Reply(String text, String thinking, String answer, Optional<String> fault) {

    private static final String OPEN = "<think>";
    private static final String CLOSE = "</think>";

    /**
     * Takes a text apart.
     *
     * @param thinks whether the model was to think before it answered
     */
    public static Reply of(String text, boolean thinks) {
        int open = text.indexOf(OPEN);
        int close = text.lastIndexOf(CLOSE);
        String thinking = open >= 0 && close > open
                ? text.substring(open + OPEN.length(), close).strip()
                : close >= 0 ? text.substring(0, close).strip() : "";
        String answer = close >= 0 ? text.substring(close + CLOSE.length()).strip() : open >= 0 ? "" : text.strip();
        return new Reply(text, thinking, answer, fault(text, answer, thinks));
    }

    private static Optional<String> fault(String text, String answer, boolean thinks) {
        int opened = count(text, OPEN);
        int closed = count(text, CLOSE);
        int wanted = thinks ? 1 : 0;
        if (opened != wanted || closed != wanted) {
            return Optional.of(
                    "%d %s and %d %s where %d of each belong".formatted(opened, OPEN, closed, CLOSE, wanted));
        }
        if (thinks && text.indexOf(CLOSE) < text.indexOf(OPEN)) {
            return Optional.of(CLOSE + " before " + OPEN);
        }
        if (thinks && !text.substring(0, text.indexOf(OPEN)).isBlank()) {
            return Optional.of("words before " + OPEN);
        }
        return answer.isEmpty() ? Optional.of("no answer") : Optional.empty();
    }

    private static int count(String text, String tag) {
        int count = 0;
        for (int at = text.indexOf(tag); at >= 0; at = text.indexOf(tag, at + tag.length())) {
            count++;
        }
        return count;
    }
}
