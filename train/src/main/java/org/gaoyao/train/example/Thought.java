package org.gaoyao.train.example;

import java.util.Optional;
import org.gaoyao.chat.message.Message;
import org.gaoyao.run.Problems;

/** The thinking of an answer, which data writes apart or before the answer between {@code <think>} and {@code </think>}. */
final class Thought {

    private static final String OPEN = "<think>";
    private static final String CLOSE = "</think>";

    private Thought() {}

    /** The answer with its thinking apart; thinking without a word is none. Its faults go to {@code problems}. */
    static Message.Answer parted(Message.Answer answer, String where, Problems problems) {
        String text = answer.text();
        int close = text.indexOf(CLOSE);
        boolean opened = text.contains(OPEN);
        if (close < 0 && !opened) {
            return new Message.Answer(
                    answer.content(), spoken(answer.reasoning().orElse("")), answer.calls());
        }
        if (close < 0) {
            problems.add(where, "its thinking is begun with <think> and never ended", "end it with </think>");
            return answer;
        }
        String before = text.substring(0, close).strip();
        String after = text.substring(close + CLOSE.length());
        if (after.contains(OPEN) || after.contains(CLOSE) || before.lastIndexOf(OPEN) > 0) {
            problems.add(
                    where, "has more than one stretch of thinking, or words before it", "leave one, at its beginning");
        }
        if (answer.reasoning().filter(thinking -> !thinking.isBlank()).isPresent()) {
            problems.add(where, "has thinking both apart and in its text", "leave one of them out");
        }
        String thinking = before.startsWith(OPEN) ? before.substring(OPEN.length()) : before;
        return new Message.Answer(Optional.of(after.strip()), spoken(thinking), answer.calls());
    }

    private static Optional<String> spoken(String thinking) {
        return Optional.of(thinking.strip()).filter(words -> !words.isEmpty());
    }
}
