package org.gaoyao.eval.rule;

import java.util.Optional;
import org.gaoyao.score.Explained;

/** Corrected marks of what models really send: failed requests, thinking, answers. */
public final class Marks {

    private Marks() {}

    /** The mark of the corrected rule for what was sent, of which only the answer proper is scored. */
    public static Mark corrected(Scoring scoring, Item item) {
        return switch (Reply.of(item.prediction())) {
            case Reply.Answer(String text) -> scoring.corrected(item.with(text));
            case Reply.Unfinished _ -> unfinished(scoring.corrected(item.with("")));
            case Reply.Failed(String message) -> Mark.failed("the request failed: " + message);
        };
    }

    /** The option letters of what was sent, where its answer proper chooses some. */
    public static Optional<LetterChoice> letters(Scoring scoring, Item item) {
        return switch (Reply.of(item.prediction())) {
            case Reply.Answer(String text) -> scoring.letters(item.with(text));
            case Reply.Unfinished _, Reply.Failed _ -> Optional.empty();
        };
    }

    private static Mark unfinished(Mark mark) {
        Explained score = mark.score();
        String reason = "the thinking did not end; " + score.reason();
        return new Mark(
                mark.state(), new Explained(score.value(), reason, score.parts()), mark.extracted(), mark.labels());
    }
}
