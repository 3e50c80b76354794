package org.gaoyao.eval.judge;

import java.util.Map;
import java.util.Optional;
import org.gaoyao.score.reply.ReplyObject;

/** Asks a judge which of two answers is better; always in both orders, since judges favour a place. */
public final class PairJudge {

    private static final Template TEMPLATE = Template.load("pair");

    private PairJudge() {}

    /** What the judge is asked. */
    public static String prompt(String question, String first, String second) {
        return TEMPLATE.fill(Map.of("question", question, "first", first, "second", second));
    }

    /** Which of the two the judge prefers, as they were shown; empty if the reply does not say. */
    public static Optional<Preference> read(String reply) {
        return ReplyObject.in(reply, "better")
                .map(node -> node.path("better").asString(""))
                .flatMap(better -> switch (better.strip()) {
                    case "甲" -> Optional.of(Preference.FIRST);
                    case "乙" -> Optional.of(Preference.SECOND);
                    case "平" -> Optional.of(Preference.TIE);
                    default -> Optional.empty();
                });
    }
}
