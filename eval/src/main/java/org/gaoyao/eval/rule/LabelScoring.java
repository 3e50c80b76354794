package org.gaoyao.eval.rule;

import java.util.List;
import java.util.SequencedSet;
import java.util.regex.Pattern;
import org.gaoyao.score.Explained;
import org.gaoyao.score.label.Hits;
import org.gaoyao.score.label.Judged;

/**
 * Labels of a list, none, one or several to a record: charges and articles of CAIL2018, elements of CAIL2019.
 *
 * <p>Published: the mean of micro and macro F1 over the whole list; a label that occurs neither in a reference nor in
 * an answer counts as an F1 of 1. Corrected: macro F1 over the labels that occur. The judges of these contests are
 * given numbers of labels; answers in words are read in the same way for both.
 */
record LabelScoring(LabelReader reader, LabelFigures means) implements CountingScoring {

    private static final Pattern NONE =
            Pattern.compile("(?s)[\\s\"“”'\\[\\]。]*(?:无|没有|均无|不涉及|未涉及|都没有|none)?[^\\p{L}]*", Pattern.CASE_INSENSITIVE);

    @Override
    public Mark published(Item item) {
        return mark(item);
    }

    @Override
    public Mark corrected(Item item) {
        return mark(item);
    }

    private Mark mark(Item item) {
        SequencedSet<String> wanted = reader.read(item.reference());
        if (wanted.isEmpty() && !saysNone(item.reference())) {
            throw new IllegalArgumentException("names none of the labels of the task");
        }
        return labelled(wanted, reader.read(item.prediction()), item.prediction());
    }

    /**
     * The mark of an answer that names labels; one that names none, although it is not empty and does not say so,
     * abstains.
     */
    static Mark labelled(SequencedSet<String> wanted, SequencedSet<String> named, String answer) {
        List<Judged> judged = Judged.of(wanted, named);
        Hits hits = judged.stream().reduce(Hits.NONE, Hits::plus, Hits::plus);
        String reason = "names %s, wants %s".formatted(words(named), words(wanted));
        boolean saysNone = !answer.isBlank() && saysNone(answer);
        return new Mark(
                named.isEmpty() && !saysNone ? Mark.State.ABSTAINED : Mark.State.SCORED,
                Explained.of(hits.f1(), reason),
                String.join(";", named),
                judged);
    }

    /** Whether a text says that there is nothing, in a word or by being empty. */
    static boolean saysNone(String text) {
        return NONE.matcher(text).matches();
    }

    private static String words(SequencedSet<String> labels) {
        return labels.isEmpty() ? "nothing" : String.join("；", labels);
    }
}
