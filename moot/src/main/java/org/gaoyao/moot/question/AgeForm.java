package org.gaoyao.moot.question;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gaoyao.law.number.Age;
import org.gaoyao.moot.matter.LegalBasis;

/**
 * Whether a person of an age answers for an act (Criminal Law, art. 17 before and since 2021-03-01, art. 17-1). A year is
 * completed on the day after the birthday, which one question in four turns on.
 */
final class AgeForm implements Form {

    private static final LocalDate AMENDED = LocalDate.of(2021, 3, 1);

    /** What follows from an age. */
    enum Outcome {
        NONE("不负刑事责任", "is not criminally responsible"),
        APPROVAL(
                "经最高人民检察院核准追诉的，才负刑事责任",
                "is responsible only if the Supreme People's Procuratorate approves prosecution"),
        LENIENT("应当负刑事责任，并且应当从轻或者减轻处罚", "is responsible and must be punished more leniently"),
        MAY_BE_LENIENT("应当负刑事责任，可以从轻或者减轻处罚", "is responsible and may be punished more leniently"),
        FULL("应当负刑事责任，不因年龄从宽", "is responsible without leniency for age");

        private final String chinese;
        private final String english;

        Outcome(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        /** When it would be right. */
        String when(boolean inChinese, boolean aged) {
            return switch (this) {
                case NONE -> inChinese ? "没有达到对这种行为负责的年龄时才是如此" : "only below the age for such an act";
                case APPROVAL ->
                    inChinese
                            ? "限于2021年3月1日以后满十二周岁不满十四周岁的人致人死亡等情节恶劣的案件"
                            : "only from 1 March 2021 on, at 12 and 13, for grave killings and maimings";
                case LENIENT ->
                    aged
                            ? inChinese ? "满七十五周岁的人过失犯罪时才是如此" : "only for negligence at 75 and above"
                            : inChinese
                                    ? "满十六周岁（对几类重罪满十四周岁）不满十八周岁时才是如此"
                                    : "only from 16, for the gravest crimes from 14, until 18";
                case MAY_BE_LENIENT -> inChinese ? "满七十五周岁的人故意犯罪时才是如此" : "only for intent at 75 and above";
                case FULL -> inChinese ? "满十八周岁不满七十五周岁时才是如此" : "only from 18 until 75";
            };
        }

        String text(boolean inChinese) {
            return inChinese ? chinese : "The person " + english;
        }
    }

    /** Acts by the way in which age matters to them. */
    enum Act {
        /** Killing that is vile: from 12 with approval since 2021, from 14 without. */
        KILLING("故意杀人，致一人死亡，情节恶劣", "killed a person intentionally and in a vile manner", true),
        /** One of the crimes for which one answers from 14. */
        ROBBERY("持刀抢劫路人财物", "robbed a passer-by at knifepoint", true),
        /** Another one. */
        RAPE("强奸他人", "committed rape", true),
        /** Another one. */
        DEALING("贩卖毒品", "sold drugs", true),
        /** Another one. */
        ARSON("放火烧毁他人的仓库", "set fire to a warehouse", true),
        /** One for which one answers from 16. */
        THEFT("盗窃他人价值数万元的财物", "stole goods worth tens of thousands of yuan", true),
        /** Another one. */
        FRAUD("诈骗他人数万元", "defrauded a person of tens of thousands of yuan", true),
        /** Another one. */
        SNATCHING("抢夺他人价值数万元的首饰", "snatched jewellery worth tens of thousands of yuan", true),
        /** A negligent one. */
        ACCIDENT("驾车违章发生事故，致一人死亡，负全部责任，构成交通肇事罪", "caused a fatal traffic accident through negligence", false);

        private final String chinese;
        private final String english;
        private final boolean intentional;

        Act(String chinese, String english, boolean intentional) {
            this.chinese = chinese;
            this.english = english;
            this.intentional = intentional;
        }
    }

    private static final Set<Act> GRAVE = EnumSet.of(Act.KILLING, Act.ROBBERY, Act.RAPE, Act.DEALING, Act.ARSON);
    private static final List<Integer> BOUNDS = List.of(12, 14, 16, 18, 75);

    private final Rulebook rulebook;
    private final LegalBasis young;
    private final LegalBasis mitior;
    private final LegalBasis old;

    AgeForm(Rulebook rulebook) {
        this.rulebook = rulebook;
        young = rulebook.known("刑法#17");
        mitior = rulebook.known("刑法#12");
        old = rulebook.known("刑法#17-1");
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.AGE;
    }

    @Override
    public boolean english() {
        return true;
    }

    /** What follows from an age on the day of an act. */
    static Outcome outcome(Act act, int years, LocalDate day) {
        boolean grave = GRAVE.contains(act);
        if (years >= 75) {
            return act.intentional ? Outcome.MAY_BE_LENIENT : Outcome.LENIENT;
        }
        if (years >= 18) {
            return Outcome.FULL;
        }
        if (years >= 16 || (years >= 14 && grave)) {
            return Outcome.LENIENT;
        }
        return years >= 12 && act == Act.KILLING && !day.isBefore(AMENDED) ? Outcome.APPROVAL : Outcome.NONE;
    }

    @Override
    public Optional<Draft> draft(Chance chance) {
        LocalDate day = chance.day(LocalDate.of(2016, 1, 1), Chance.LAST);
        int bound = chance.one(BOUNDS);
        LocalDate birth = chance.oneIn(4)
                ? day.minusYears(bound).minusDays(chance.between(0, 1))
                : day.minusYears(bound).plusDays(chance.between(-700, 700));
        int years = Age.completed(birth, day).orElseThrow();
        List<Act> fitting = Arrays.stream(Act.values())
                .filter(act -> act != Act.ACCIDENT || years >= 18)
                .toList();
        Act act = chance.one(fitting);
        Outcome right = outcome(act, years, day);
        boolean aged = bound == 75;
        boolean chinese = chance.chinese();
        boolean former = !aged && day.isBefore(AMENDED);
        LocalDate judged = former ? chance.day(AMENDED.plusMonths(1), Chance.LAST) : day;
        List<LegalBasis> basis = aged ? List.of(old) : former ? List.of(mitior, young) : List.of(young);
        String trial = !former
                ? ""
                : chinese
                        ? "（案件于%s审理）".formatted(Rulebook.day(judged, true))
                        : " (the trial was on %s)".formatted(Rulebook.day(judged, false));
        boolean spared = former && years >= 12 && years < 14 && act == Act.KILLING;
        String age = chinese
                ? "行为时为%d周岁（周岁自生日的次日起满）%s".formatted(years, spared ? "，2021年3月1日以前的法律不追究这一年龄的人，从旧" : "")
                : "the person was %d (a year is complete on the day after the birthday)%s"
                        .formatted(
                                years,
                                spared ? ", and the law before 1 March 2021, which is lighter, spared that age" : "");
        var offered = aged
                ? List.of(Outcome.FULL, Outcome.LENIENT, Outcome.MAY_BE_LENIENT, Outcome.NONE)
                : List.of(Outcome.FULL, Outcome.LENIENT, Outcome.APPROVAL, Outcome.NONE);
        var options = offered.stream()
                .map(outcome -> new Option(
                        outcome.text(chinese), outcome == right, outcome == right ? age : outcome.when(chinese, aged)))
                .toList();
        String name = chance.people(1).getFirst();
        String stem = chinese
                ? chance.one(
                                "%1$s，%2$s出生。%3$s，%1$s%4$s。下列说法正确的是：",
                                "%3$s，%1$s（%2$s出生）%4$s。就刑事责任而言，%1$s：", "%1$s的出生日期是%2$s，其于%3$s%4$s。只看年龄，应当认定%1$s：")
                        .formatted(name, Rulebook.day(birth, true), Rulebook.day(day, true), act.chinese + trial)
                : "%s, born on %s, %s on %s. What follows from the age?"
                        .formatted(name, Rulebook.day(birth, false), act.english, Rulebook.day(day, false) + trial);
        return Optional.of(new Draft(
                chinese,
                judged,
                false,
                stem,
                options,
                new Reasoning(
                        chinese
                                ? "%s生于%s，%s%s%s。"
                                        .formatted(
                                                name,
                                                Rulebook.day(birth, true),
                                                Rulebook.day(day, true),
                                                act.chinese,
                                                trial)
                                : "Born on %s; the act was on %s%s."
                                        .formatted(Rulebook.day(birth, false), Rulebook.day(day, false), trial),
                        chinese
                                ? "行为时的周岁，以及该年龄对这种行为应负什么责任。"
                                : "The completed years on the day of the act, and what follows from them.",
                        rulebook.rules(basis, day, chinese),
                        basis)));
    }
}
