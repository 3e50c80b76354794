package org.gaoyao.eval.rule;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import org.gaoyao.score.Explained;
import org.gaoyao.score.grammar.CorrectionScorer;
import org.gaoyao.score.grammar.EditCounts;
import org.gaoyao.score.grammar.Simplified;
import org.gaoyao.score.python.PythonText;

/**
 * Corrections of a sentence: F0.5 of the edits of all records together.
 *
 * <p>Published: the edits of all cheapest alignments, each as often as it occurs in one; the sentence reaches to the end of
 * its line in the prompt as sent, so that what a chat template puts there has to be "corrected" away. Corrected: one alignment, the
 * source in simplified characters as well. Both cut an answer that is more than five characters longer than the
 * reference, as the task's authors do.
 */
record CorrectionScoring(CorrectionScorer scorer) implements Scoring {

    private static final Pattern LINE_ENDS_AND_TABS = Pattern.compile("[\n\t]");
    private static final String BEFORE_SENTENCE = "句子：\n";
    private static final int MOST_SURPLUS = 5;
    private static final String NO_CONTENT = "无内容";

    @Override
    public Mark published(Item item) {
        String source = PythonText.withoutSpace(source(item.prompt()));
        return mark(scorer.published(source, target(prediction(item)), target(reference(item))), prediction(item));
    }

    @Override
    public Mark corrected(Item item) {
        if (item.prediction().isBlank()) {
            return new Mark(Mark.State.ABSTAINED, explained(count(item, source(asked(item)))), "");
        }
        return mark(count(item, prediction(item)), prediction(item));
    }

    private EditCounts count(Item item, String prediction) {
        return scorer.corrected(target(source(asked(item))), target(prediction), target(reference(item)));
    }

    private static Mark mark(EditCounts counts, String extracted) {
        return new Mark(Mark.State.SCORED, explained(counts), extracted);
    }

    private static Explained explained(EditCounts counts) {
        return new Explained(
                counts.score(),
                String.format(
                        Locale.ROOT,
                        "%d edits right, %d wrong, %d missed",
                        counts.right(),
                        counts.wrong(),
                        counts.missed()),
                List.of(
                        Explained.of(counts.right(), "right"),
                        Explained.of(counts.wrong(), "wrong"),
                        Explained.of(counts.missed(), "missed")));
    }

    /** The counts of a mark that this rule made. */
    static EditCounts counts(Mark mark) {
        List<Explained> parts = mark.score().parts();
        return new EditCounts((int) parts.get(0).value(), (int) parts.get(1).value(), (int)
                parts.get(2).value());
    }

    @Override
    public double total(List<Mark> marks) {
        return marks.stream()
                .filter(Mark::counts)
                .map(CorrectionScoring::counts)
                .reduce(EditCounts.NONE, EditCounts::plus)
                .score();
    }

    @Override
    public ToDoubleFunction<int[]> figure(List<Mark> marks) {
        List<EditCounts> counts = marks.stream().map(CorrectionScoring::counts).toList();
        return places -> EditCounts.sum(counts, places).score();
    }

    private static String asked(Item item) {
        return item.question().isEmpty() ? item.prompt() : item.question();
    }

    private static String source(String prompt) {
        int start = prompt.indexOf(BEFORE_SENTENCE);
        String rest = prompt.substring(start < 0 ? 0 : start + BEFORE_SENTENCE.length());
        return plain(rest.split("\n", 2)[0]);
    }

    private static String prediction(Item item) {
        String prediction = plain(item.prediction());
        int most = PythonText.length(item.reference()) + MOST_SURPLUS;
        String cut = PythonText.head(prediction, most);
        return cut.isEmpty() ? NO_CONTENT : cut;
    }

    private static String reference(Item item) {
        return plain(item.reference());
    }

    private static String plain(String text) {
        return LINE_ENDS_AND_TABS.matcher(text).replaceAll("");
    }

    private static String target(String text) {
        return Simplified.of(PythonText.withoutSpace(text));
    }
}
