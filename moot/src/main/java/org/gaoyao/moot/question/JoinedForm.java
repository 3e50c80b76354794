package org.gaoyao.moot.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gaoyao.law.number.TermLength;
import org.gaoyao.moot.matter.LegalBasis;

/** Between which terms a court decides for joined crimes (Criminal Law, art. 69). */
final class JoinedForm extends Chain {

    private static final int YEAR = 12;

    private final List<LegalBasis> basis = articles("刑法#69");

    JoinedForm(Rulebook rulebook) {
        super(rulebook, QuestionKind.CHAIN);
    }

    /** The upper end: the sum, but not above 20 years, or 25 where the sum reaches 35. */
    static int upper(int sum) {
        return Math.min(sum, sum < 35 * YEAR ? 20 * YEAR : 25 * YEAR);
    }

    @Override
    public Optional<Draft> draft(Chance chance) {
        boolean chinese = chance.chinese();
        LocalDate day = chance.day(LocalDate.of(2015, 11, 1), Chance.LAST);
        int count = chance.between(2, 4);
        boolean grave = chance.oneIn(3);
        List<Integer> terms = IntStream.range(0, count)
                .map(_ -> grave ? YEAR * chance.between(8, 15) : 6 * chance.between(1, 16))
                .boxed()
                .toList();
        int sum = terms.stream().mapToInt(Integer::intValue).sum();
        int highest = terms.stream().mapToInt(Integer::intValue).max().orElseThrow();
        int upper = upper(sum);
        if (highest >= upper) {
            return Optional.empty();
        }
        String name = chance.people(1).getFirst();
        String facts = chinese
                ? "%s在判决宣告以前犯有%d个罪，%s被分别判处有期徒刑%s。"
                        .formatted(
                                name,
                                count,
                                Rulebook.day(day, true),
                                terms.stream().map(months -> term(months, true)).collect(Collectors.joining("、")))
                : "On %s %s was sentenced for %d crimes to imprisonment of %s."
                        .formatted(
                                Rulebook.day(day, false),
                                name,
                                count,
                                terms.stream()
                                        .map(months -> term(months, false))
                                        .collect(Collectors.joining(", ")));
        var options = new ArrayList<Option>();
        options.add(new Option(
                between(highest, upper, chinese),
                true,
                chinese
                        ? "最高的一个是%s，总和是%s".formatted(term(highest, true), term(sum, true))
                        : "the highest term is %s, the sum %s".formatted(term(highest, false), term(sum, false))));
        String bound = chinese ? "上限应当是%s".formatted(term(upper, true)) : "the upper end is " + term(upper, false);
        for (int end : List.of(15 * YEAR, sum, 25 * YEAR, 20 * YEAR)) {
            mistake(options, highest, end, bound, chinese);
        }
        int lowest = terms.stream().mapToInt(Integer::intValue).min().orElseThrow();
        mistake(options, lowest, highest, chinese ? "不得低于数刑中的最高刑" : "not below the highest term", chinese);
        return single(
                chance,
                day,
                facts,
                chinese
                        ? chance.one("数罪并罚，决定执行的有期徒刑应当在什么幅度以内？", "并罚时，应当在下列哪个幅度以内决定执行的刑期？")
                        : "Between which terms does the court decide?",
                options.size() < 4 ? Optional.empty() : Optional.of(options.subList(0, 4)),
                chinese ? "数刑中的最高刑、总和刑期，以及并罚的上限。" : "The highest term, the sum, and the limit of joined terms.",
                basis);
    }

    private static void mistake(List<Option> options, int from, int to, String why, boolean chinese) {
        String text = between(from, to, chinese);
        if (from < to && options.stream().noneMatch(option -> option.text().equals(text))) {
            options.add(new Option(text, false, why));
        }
    }

    private static String between(int from, int to, boolean chinese) {
        return chinese
                ? term(from, true) + "以上" + term(to, true) + "以下"
                : "from " + term(from, false) + " to " + term(to, false);
    }

    private static String term(int months, boolean chinese) {
        if (chinese) {
            return TermLength.ofMonths(months).format();
        }
        String years = months / YEAR == 0 ? "" : months / YEAR + (months / YEAR == 1 ? " year" : " years");
        String rest = months % YEAR == 0 ? "" : months % YEAR + " months";
        return years.isEmpty() ? rest : rest.isEmpty() ? years : years + " and " + rest;
    }
}
