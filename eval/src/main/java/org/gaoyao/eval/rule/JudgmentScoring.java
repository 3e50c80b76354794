package org.gaoyao.eval.rule;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gaoyao.law.charge.Charges;
import org.gaoyao.law.number.Fine;
import org.gaoyao.law.number.Found;
import org.gaoyao.score.Explained;
import org.gaoyao.score.choice.NamedOptions;
import org.gaoyao.score.legal.ChargeScore;
import org.gaoyao.score.legal.FineScore;
import org.gaoyao.score.legal.TermReader;
import org.gaoyao.score.legal.TermScore;

/**
 * A predicted criminal judgment against {@code key.charge}, {@code articles}, {@code months} and {@code fine}: {@code
 * .35·F1(articles) + .30·F1(charges) + .20·m(term) + .15·m(fine)} with m the smaller over the larger, both zero 1 (methods.md
 * §1.5, after Judge-R1). Life and death against a term of months score 0.
 */
record JudgmentScoring() implements OwnRule {

    private static final Pattern LABELLED = Pattern.compile("罪名[\"”]?\\s*[:：为是]\\s*([^\\n]{1,80})|犯([^，。；\\n]{2,40}罪)");

    private static final NamedOptions NAMES = new NamedOptions(Charges.load().all().stream()
            .map(charge -> bare(charge.name()))
            .distinct()
            .toList());

    @Override
    public Mark corrected(Item item) {
        String answer = item.prediction();
        SequencedSet<String> charges = charges(answer);
        SequencedSet<String> articles = Citations.in(answer, false);
        Optional<TermReader.Reading> term = TermReader.read(answer);
        Explained charge =
                ChargeScore.score(charges, List.of(item.key().path("charge").asString("")));
        Explained basis = Citations.score(articles, Citations.of(item.key().path("articles")));
        Explained months = term(term, item.key().path("months").asInt(0));
        Explained fine = FineScore.score(fine(answer), item.key().path("fine").asDecimal(BigDecimal.ZERO));
        boolean found = !charges.isEmpty() || !articles.isEmpty() || term.isPresent();
        double value =
                found ? .35 * basis.value() + .30 * charge.value() + .20 * months.value() + .15 * fine.value() : 0;
        var score = new Explained(
                value,
                String.format(
                        Locale.ROOT,
                        "articles %.2f, charge %.2f, term %.2f, fine %.2f",
                        basis.value(),
                        charge.value(),
                        months.value(),
                        fine.value()),
                List.of(
                        new Explained(basis.value(), "articles", List.of(basis)),
                        new Explained(charge.value(), "charge", List.of(charge)),
                        new Explained(months.value(), "term", List.of(months)),
                        new Explained(fine.value(), "fine", List.of(fine))));
        return Mark.foundOrAbstained(found, score, String.join("、", charges) + " " + String.join("、", articles));
    }

    @Override
    public SequencedMap<String, Double> figures(List<Mark> marks) {
        return Scoring.parts(marks);
    }

    /** The charges that an answer finds: what it labels as one or convicts of, else all that it names. */
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

    private static Explained term(Optional<TermReader.Reading> term, int declared) {
        if (term.isEmpty()) {
            return Explained.of(0, "no term where %d months were declared".formatted(declared));
        }
        return switch (term.get()) {
            case TermReader.Reading.Months(int months) -> TermScore.RATIO.score(months, declared);
            case TermReader.Reading.Exempt _ -> TermScore.RATIO.score(0, declared);
            case TermReader.Reading.Life _, TermReader.Reading.Death _ ->
                Explained.of(0, "life or death where %d months were declared".formatted(declared));
        };
    }

    /** The fine in yuan; 0 where none is stated. */
    private static BigDecimal fine(String answer) {
        for (Found<Fine> found : Fine.find(answer)) {
            if (found.value() instanceof Fine.Sum sum) {
                return sum.amount().amount();
            }
        }
        return BigDecimal.ZERO;
    }
}
