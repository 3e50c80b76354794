package org.gaoyao.score.legal;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gaoyao.law.charge.Charges;
import org.gaoyao.law.number.Fine;
import org.gaoyao.law.number.Found;
import org.gaoyao.score.choice.NamedOptions;

/**
 * What an answer decides on a criminal case, in whatever words.
 *
 * @param charges those that it labels as charges or convicts of, else all that it names; without 罪
 * @param articles of any law, as {@link NamedArticles} gives them
 * @param term the declared term
 * @param fine in yuan, 0 where none is stated
 */
public record JudgmentReading(
        SequencedSet<String> charges,
        SequencedSet<String> articles,
        Optional<TermReader.Reading> term,
        BigDecimal fine) {

    private static final Pattern LABELLED = Pattern.compile("罪名[\"”]?\\s*[:：为是]\\s*([^\\n]{1,80})|犯([^，。；\\n]{2,40}罪)");

    private static final NamedOptions NAMES = new NamedOptions(Charges.load().all().stream()
            .map(charge -> bare(charge.name()))
            .distinct()
            .toList());

    public JudgmentReading {
        charges = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(charges));
        articles = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(articles));
    }

    /** Reads an answer. */
    public static JudgmentReading of(String answer) {
        return new JudgmentReading(
                charges(answer), NamedArticles.in(answer, false), TermReader.read(answer), fine(answer));
    }

    /** Whether the answer decides anything. */
    public boolean decides() {
        return !charges.isEmpty() || !articles.isEmpty() || term.isPresent();
    }

    private static SequencedSet<String> charges(String answer) {
        var labelled = new LinkedHashSet<String>();
        Matcher label = LABELLED.matcher(answer);
        while (label.find()) {
            labelled.addAll(NAMES.named(label.group(1) != null ? label.group(1) : label.group(2)));
        }
        return labelled.isEmpty() ? NAMES.named(answer) : labelled;
    }

    private static String bare(String name) {
        return name.endsWith("罪") ? name.substring(0, name.length() - 1) : name;
    }

    private static BigDecimal fine(String answer) {
        for (Found<Fine> found : Fine.find(answer)) {
            if (found.value() instanceof Fine.Sum sum) {
                return sum.amount().amount();
            }
        }
        return BigDecimal.ZERO;
    }
}
