package org.gaoyao.eval.result;

import java.util.List;
import java.util.Optional;
import org.gaoyao.eval.bias.LengthBias;
import org.gaoyao.eval.bias.LetterBias;
import org.gaoyao.eval.rule.LetterChoice;
import org.gaoyao.eval.rule.Mark;
import org.gaoyao.eval.rule.Marks;
import org.gaoyao.eval.rule.Reply;
import org.gaoyao.eval.rule.Scoring;
import org.gaoyao.score.python.PythonText;

/**
 * What a score does not say about the answers of a task.
 *
 * @param silent answers that are blank
 * @param unfinished answers whose thinking did not end
 * @param unread answers with words in which the corrected rule could read nothing
 * @param choices the option letters of each question that has some
 * @param letters whether letters are preferred or avoided, where answers choose letters
 * @param length whether longer answers score higher, where lengths and scores differ
 */
public record Diagnosis(
        int silent,
        int unfinished,
        int unread,
        List<LetterChoice> choices,
        Optional<LetterBias> letters,
        Optional<LengthBias> length) {

    public Diagnosis {
        choices = List.copyOf(choices);
    }

    /** Looks at the answers of a task. */
    static Diagnosis of(Scoring scoring, List<ScoredRecord> records) {
        int silent = 0;
        int unfinished = 0;
        int unread = 0;
        for (ScoredRecord record : records) {
            if (record.corrected().state() == Mark.State.ABSTAINED) {
                switch (Reply.of(record.item().prediction())) {
                    case Reply.Unfinished _ -> unfinished++;
                    case Reply.Answer(String text) when text.isBlank() -> silent++;
                    case Reply.Answer _ -> unread++;
                    case Reply.Failed _ -> throw new IllegalStateException("a failed request is no abstention");
                }
            }
        }
        List<LetterChoice> choices = records.stream()
                .flatMap(record -> Marks.letters(scoring, record.item()).stream())
                .toList();
        List<ScoredRecord> counted =
                records.stream().filter(record -> record.corrected().counts()).toList();
        return new Diagnosis(
                silent,
                unfinished,
                unread,
                choices,
                LetterBias.of(choices),
                LengthBias.of(
                        counted.stream()
                                .mapToDouble(record ->
                                        PythonText.length(record.item().prediction()))
                                .toArray(),
                        counted.stream()
                                .mapToDouble(record -> record.corrected().value())
                                .toArray()));
    }
}
