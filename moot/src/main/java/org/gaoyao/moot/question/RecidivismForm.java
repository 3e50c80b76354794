package org.gaoyao.moot.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gaoyao.moot.matter.LegalBasis;

/** Whether a new crime makes a recidivist, and what that means for probation (Criminal Law, arts. 65 and 74). */
final class RecidivismForm extends Chain {

    private static final int YEARS = 5;

    private final List<LegalBasis> basis = articles("刑法#65", "刑法#74");

    RecidivismForm(Rulebook rulebook) {
        super(rulebook, QuestionKind.CHAIN);
    }

    /** The former crime. */
    enum Former {
        GRAVE("因盗窃罪被判处有期徒刑二年，犯罪时二十三周岁", "theft at the age of 23, two years of imprisonment", true),
        INJURY(
                "因故意伤害罪被判处有期徒刑一年六个月，犯罪时三十周岁",
                "intentional injury at the age of 30, eighteen months of imprisonment",
                true),
        FRAUD("因诈骗罪被判处有期徒刑三年，犯罪时二十七周岁", "fraud at the age of 27, three years of imprisonment", true),
        NEGLIGENT(
                "因交通肇事罪被判处有期徒刑二年，犯罪时二十六周岁",
                "a negligent traffic accident at the age of 26, two years of imprisonment",
                false),
        DETENTION("因危险驾驶罪被判处拘役三个月，犯罪时二十九周岁", "drunk driving at the age of 29, three months of detention", false),
        MINOR("因抢劫罪被判处有期徒刑三年，犯罪时十七周岁", "robbery at the age of 17, three years of imprisonment", false);

        private final String chinese;
        private final String english;
        private final boolean counts;

        Former(String chinese, String english, boolean counts) {
            this.chinese = chinese;
            this.english = english;
            this.counts = counts;
        }
    }

    /** Whether a new intentional crime that merits imprisonment makes a recidivist. */
    static boolean recidivist(Former former, LocalDate released, LocalDate act) {
        return former.counts && !act.isAfter(released.plusYears(YEARS));
    }

    @Override
    public Optional<Draft> draft(Chance chance) {
        boolean chinese = chance.chinese();
        LocalDate act = chance.day(LocalDate.of(2018, 1, 1), Chance.LAST);
        LocalDate released = act.minusDays(chance.between(60, 3100));
        if (Math.abs(released.plusYears(YEARS).toEpochDay() - act.toEpochDay()) < 10) {
            return Optional.empty();
        }
        Former former = chance.oneIn(2)
                ? chance.one(Former.GRAVE, Former.INJURY, Former.FRAUD)
                : chance.one(List.of(Former.values()));
        boolean right = recidivist(former, released, act);
        String name = chance.people(1).getFirst();
        String facts = chinese
                ? "%s曾%s，%s刑罚执行完毕。%s，其又犯%s，应当判处有期徒刑一年。"
                        .formatted(
                                name,
                                former.chinese,
                                Rulebook.day(released, true),
                                Rulebook.day(act, true),
                                chance.one("诈骗罪", "盗窃罪", "故意伤害罪", "敲诈勒索罪"))
                : "%s was formerly sentenced (%s) and had served the punishment by %s. On %s %s committed %s, which merits one year of imprisonment."
                        .formatted(
                                name,
                                former.english,
                                Rulebook.day(released, false),
                                Rulebook.day(act, false),
                                name,
                                chance.one("fraud", "theft", "intentional injury", "extortion"));
        String why = chinese
                ? !former.counts ? "前罪不计入累犯" : right ? "前罪符合条件，间隔没有超过五年" : "间隔超过五年"
                : !former.counts
                        ? "the former crime does not count"
                        : right ? "within five years" : "more than five years";
        var options = new ArrayList<Option>();
        options.add(new Option(
                chinese ? "构成累犯，应当从重处罚，不适用缓刑" : "A recidivist: punished more severely, no probation", right, why));
        options.add(new Option(
                chinese ? "不构成累犯，符合缓刑条件的可以缓刑" : "No recidivist: probation is possible if its conditions are met",
                !right,
                why));
        options.add(new Option(
                chinese ? "构成累犯，应当从重处罚，但可以缓刑" : "A recidivist, who may nevertheless get probation",
                false,
                chinese ? "累犯不适用缓刑" : "recidivists get no probation"));
        options.add(new Option(
                chinese ? "不构成累犯，但一律不得缓刑" : "No recidivist, yet probation is excluded",
                false,
                chinese ? "不是累犯的，不因前罪一律排除缓刑" : "a former crime alone does not exclude it"));
        return single(
                chance,
                act,
                facts,
                chinese ? chance.one("下列说法正确的是：", "对此应当认定：") : "What follows?",
                Optional.of(options),
                chinese
                        ? "前罪、后罪和间隔是否符合累犯的条件，对缓刑有什么影响。"
                        : "Whether former crime, new crime and interval make a recidivist, and what that means.",
                basis);
    }
}
