package org.gaoyao.moot.exercise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gaoyao.law.digest.Fact;
import org.gaoyao.law.statute.ArticleNumber;
import org.gaoyao.moot.document.Exercise;
import org.gaoyao.moot.document.ExerciseKind;
import org.gaoyao.moot.matter.LegalBasis;
import org.gaoyao.moot.question.Chance;
import org.gaoyao.moot.question.Rulebook;

/**
 * Which of several citations may be used on a day: others are of laws that take effect later, of articles that an amendment
 * adds later, and of numbers that the law does not have. These are the only citations of the moot court that do not hold.
 */
final class Validity implements StatuteForm {

    private static final int CITATIONS = 4;
    private static final Set<String> LAWS = Set.of("中华人民共和国刑法", "中华人民共和国民法典", "中华人民共和国劳动合同法");

    private final Rulebook rulebook;

    Validity(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    private record Listed(LegalBasis basis, boolean holds, String why) {}

    @Override
    public String name() {
        return "validity";
    }

    @Override
    public Optional<Assignment> assign(String id, Chance chance) {
        LocalDate day = chance.day(LocalDate.of(2016, 1, 1), LocalDate.of(2022, 12, 31));
        int right = chance.between(1, CITATIONS - 1);
        var listed = new ArrayList<Listed>();
        for (Fact fact : chance.some(rulebook.facts(), 120)) {
            boolean room = listed.stream().filter(Listed::holds).count() < right;
            if (fact.holdsOn(day) && room && isOld(fact)) {
                add(listed, new Listed(Rulebook.article(fact), true, "在该日有效，规定%s".formatted(fact.subject())));
            }
        }
        for (Fact fact : chance.some(rulebook.facts(), 200)) {
            if (listed.size() < CITATIONS) {
                wrong(fact, day, chance).ifPresent(each -> add(listed, each));
            }
        }
        if (listed.size() < CITATIONS || listed.stream().filter(Listed::holds).count() != right) {
            return Optional.empty();
        }
        List<Listed> ordered = chance.shuffled(listed);
        List<LegalBasis> holding =
                ordered.stream().filter(Listed::holds).map(Listed::basis).toList();
        String date = Rulebook.day(day, true);
        String all = rulebook.names(ordered.stream().map(Listed::basis).toList(), true);
        String reasons = ordered.stream()
                .map(each -> rulebook.chinese(each.basis()) + each.why())
                .collect(Collectors.joining("；"));
        var exercise = new Exercise(
                ExerciseKind.APPLY,
                "zh",
                chance.one("下列条文中，哪些在%s可以作为有效的依据引用？%s。", "一份落款为%s的文书引用了%s。其中哪些引用在当日有效？", "核对引用（日期：%s）：%s。请列出当日有效的条文。")
                        .formatted(date, all),
                "事实：日期为%s，列出四个条文：%s。\n争点：各条在该日是否存在并且有效。\n规则：条文自其所在的法律或者增设它的修正案施行之日起才能引用，序号超出法律最后一条的不存在。\n推演：%s。\n结论：有效的是%s。"
                        .formatted(date, all, reasons, rulebook.names(holding, true)),
                "有效的是%s。%s。".formatted(rulebook.names(holding, true), reasons),
                Map.of(
                        "articles",
                        holding.stream()
                                .map(each -> Map.of(
                                        "law",
                                        each.law(),
                                        "article",
                                        each.article().key()))
                                .toList()),
                List.of());
        return Optional.of(new Assignment(id, day, exercise, holding));
    }

    /** Whether any collection of statutes shows that the article held: it is as old as its law, or nearly. */
    private static boolean isOld(Fact fact) {
        return LAWS.contains(fact.law().title())
                && fact.until().isEmpty()
                && !fact.from().isAfter(fact.law().from().plusYears(1));
    }

    private static void add(List<Listed> listed, Listed each) {
        if (listed.stream().noneMatch(other -> other.basis().equals(each.basis()))) {
            listed.add(each);
        }
    }

    /** A citation that does not hold on the day, made of a row where that is possible. */
    private Optional<Listed> wrong(Fact fact, LocalDate day, Chance chance) {
        LegalBasis article = Rulebook.article(fact);
        if (day.isBefore(fact.law().from())) {
            return Optional.of(new Listed(
                    article,
                    false,
                    "尚未施行，该法自%s起施行".formatted(Rulebook.day(fact.law().from(), true))));
        }
        boolean added = fact.article().sub() > 0
                && rulebook.facts().stream()
                        .filter(other -> Rulebook.article(other).equals(article))
                        .allMatch(other -> day.isBefore(other.from()));
        if (added) {
            return Optional.of(
                    new Listed(article, false, "尚不存在，由修正案增设，自%s起施行".formatted(Rulebook.day(fact.from(), true))));
        }
        int beyond = fact.law().highestArticle() + chance.between(1, 60);
        return chance.oneIn(4)
                ? Optional.of(new Listed(
                        new LegalBasis(fact.law().title(), new ArticleNumber(beyond, 0)), false, "不存在，该法没有这么多条"))
                : Optional.empty();
    }
}
