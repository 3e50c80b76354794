package org.gaoyao.moot.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.gaoyao.law.digest.Fact;
import org.gaoyao.law.number.TermRange;
import org.gaoyao.moot.matter.LegalBasis;

/** Which range an article threatens on a day; wrong are its other steps, its former text, and what neighbours threaten. */
final class RangeForm implements Form {

    private static final int OPTIONS = 4;
    /** Since Amendment XI; older texts are not in every collection, and their citations could not be checked. */
    private static final LocalDate FROM = LocalDate.of(2021, 3, 1);

    private final Rulebook rulebook;
    private final Ranges ranges;

    RangeForm(Rulebook rulebook) {
        this.rulebook = rulebook;
        ranges = new Ranges(rulebook);
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.RANGE;
    }

    @Override
    public boolean english() {
        return false;
    }

    @Override
    public Optional<Draft> draft(Chance chance) {
        LocalDate day = chance.day(FROM, Chance.LAST);
        List<Fact> charges = ranges.charges(day);
        return chance.oneIn(3) ? topOf(chance, day, charges) : stepOf(chance, day, charges);
    }

    private Optional<Draft> stepOf(Chance chance, LocalDate day, List<Fact> charges) {
        Fact fact = chance.one(charges);
        LegalBasis article = Rulebook.article(fact);
        List<TermRange> ladder = Ranges.ladder(fact);
        int step = chance.between(0, ladder.size() - 1);
        TermRange right = ladder.get(step);
        var wrong = new LinkedHashSet<Wrong>();
        ladder.stream().filter(range -> !range.equals(right)).forEach(range -> wrong.add(new Wrong(range, "是本条的另一档")));
        for (Fact version : rulebook.through(article)) {
            if (!version.equals(fact)) {
                Ranges.ladder(version).forEach(range -> wrong.add(new Wrong(range, "是本条在别的时候的规定")));
            }
        }
        for (Fact other : chance.some(charges, 12)) {
            TermRange range = chance.one(Ranges.ladder(other));
            if (!other.equals(fact)) {
                wrong.add(new Wrong(range, "是%s的一档".formatted(other.subject())));
            }
        }
        var options = new ArrayList<Option>();
        options.add(new Option(right.format(), true, "正是" + place(step, ladder.size())));
        for (Wrong each : wrong) {
            boolean fresh = options.stream()
                    .noneMatch(option -> option.text().equals(each.range().format()));
            boolean ofLadder = ladder.contains(each.range()) && !each.why().equals("是本条的另一档");
            if (options.size() < OPTIONS && fresh && !ofLadder) {
                options.add(new Option(each.range().format(), false, each.why()));
            }
        }
        if (options.size() < OPTIONS) {
            return Optional.empty();
        }
        String date = Rulebook.day(day, true);
        String asked = place(step, ladder.size());
        return Optional.of(new Draft(
                true,
                day,
                false,
                chance.one(
                                "按照%1$s有效的%2$s，%3$s%4$s的主刑是：",
                                "%1$s，有人犯%3$s。依当时的%2$s，%4$s应处：", "就%3$s而言，%2$s在%1$s规定的%4$s法定刑（主刑部分）是：")
                        .formatted(date, rulebook.chinese(article), fact.subject(), asked),
                options,
                new Reasoning(
                        "罪名为%s，时间为%s，问的是%s。".formatted(fact.subject(), date, asked),
                        "该日有效的条文规定了怎样的法定刑幅度。",
                        rulebook.rules(List.of(article), day, true) + "各档由轻到重为：" + joined(ladder) + "。",
                        List.of(article))));
    }

    private Optional<Draft> topOf(Chance chance, LocalDate day, List<Fact> charges) {
        List<Fact> drawn = chance.some(charges, OPTIONS);
        TermRange.Kind asked = chance.one(TermRange.Kind.LIFE, TermRange.Kind.DEATH);
        List<Fact> right = drawn.stream().filter(fact -> threatens(fact, asked)).toList();
        if (right.isEmpty() || drawn.stream().map(Fact::subject).distinct().count() < OPTIONS) {
            return Optional.empty();
        }
        boolean several = right.size() > 1;
        List<LegalBasis> basis = drawn.stream().map(Rulebook::article).toList();
        var options = drawn.stream()
                .map(fact -> new Option(
                        fact.subject(),
                        right.contains(fact),
                        "最重的一档是" + Ranges.ladder(fact).getLast().format()))
                .toList();
        String date = Rulebook.day(day, true);
        return Optional.of(new Draft(
                true,
                day,
                several,
                chance.one("在%s，下列犯罪中法律规定可以判处%s的是：", "以%s有效的刑法为准，可能被判处%s的犯罪是：").formatted(date, asked.chinese()),
                options,
                new Reasoning(
                        "比较%d个罪名在%s的法定刑。".formatted(OPTIONS, date),
                        "哪些条文规定了%s。".formatted(asked.chinese()),
                        rulebook.rules(basis, day, true),
                        basis)));
    }

    private static boolean threatens(Fact fact, TermRange.Kind kind) {
        return fact.tiers().stream().anyMatch(tier -> tier.range().others().contains(kind));
    }

    private record Wrong(TermRange range, String why) {}

    private static String joined(List<TermRange> ladder) {
        return String.join("；", ladder.stream().map(TermRange::format).toList());
    }

    /** 最轻的一档, 最重的一档, 中间一档; 唯一的一档. */
    private static String place(int step, int steps) {
        if (steps == 1) {
            return "唯一的一档";
        }
        if (step == 0) {
            return "最轻的一档";
        }
        return step == steps - 1 ? "最重的一档" : steps == 3 ? "中间的一档" : "由轻到重第" + "一二三四五六".charAt(step) + "档";
    }
}
