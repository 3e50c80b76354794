package org.gaoyao.moot.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gaoyao.law.number.TermLength;
import org.gaoyao.moot.matter.LegalBasis;

/** Whether a term may or must be suspended, and for how long (Criminal Law, arts. 72 to 74). */
final class ProbationForm extends Chain {

    private static final int MOST = 36;
    private static final String CONDITIONS = "犯罪情节较轻，有悔罪表现，没有再犯罪的危险，宣告缓刑对所居住社区没有重大不良影响";
    private static final String CONDITIONS_ENGLISH =
            "The circumstances are minor, there is repentance, no danger of new crimes and no harm to the community.";

    private final List<LegalBasis> basis = articles("刑法#72", "刑法#73", "刑法#74");

    ProbationForm(Rulebook rulebook) {
        super(rulebook, QuestionKind.CHAIN);
    }

    /** Who is sentenced. */
    enum Person {
        ORDINARY("三十二周岁", "aged 32"),
        RECIDIVIST("三十五周岁，系累犯", "aged 35, a recidivist"),
        RINGLEADER("四十一周岁，系犯罪集团的首要分子", "aged 41, the ringleader of a criminal group"),
        MINOR("宣判时十七周岁", "aged 17 at judgment"),
        OLD("七十八周岁", "aged 78"),
        PREGNANT("二十九周岁，怀孕", "aged 29 and pregnant");

        private final String chinese;
        private final String english;

        Person(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }
    }

    /** What the law says of suspension. */
    enum Outcome {
        NEVER,
        MAY,
        MUST
    }

    /** Whether a term of imprisonment may or must be suspended where all four conditions are met. */
    static Outcome outcome(Person person, int months) {
        return switch (person) {
            case RECIDIVIST, RINGLEADER -> Outcome.NEVER;
            case ORDINARY -> months > MOST ? Outcome.NEVER : Outcome.MAY;
            case MINOR, OLD, PREGNANT -> months > MOST ? Outcome.NEVER : Outcome.MUST;
        };
    }

    @Override
    public Optional<Draft> draft(Chance chance) {
        boolean chinese = chance.chinese();
        LocalDate day = chance.day(LocalDate.of(2016, 1, 1), Chance.LAST);
        Person person = chance.one(List.of(Person.values()));
        if (person == Person.ORDINARY || chance.oneIn(3)) {
            person = chance.one(Person.ORDINARY, Person.ORDINARY, Person.RECIDIVIST);
        }
        int months = chance.oneIn(4) ? chance.one(36, 37, 48) : chance.between(7, 60);
        Outcome right = outcome(person, months);
        int least = Math.max(months, 12);
        String period = chinese
                ? "考验期为%s以上五年以下"
                        .formatted(TermLength.ofMonths(Math.min(least, MOST)).format())
                : "for %d months to five years".formatted(Math.min(least, MOST));
        String name = chance.people(1).getFirst();
        String facts = chinese
                ? "%s（%s）被判处有期徒刑%s，%s。%s。"
                        .formatted(
                                name,
                                person.chinese,
                                TermLength.ofMonths(months).format(),
                                "宣判日为" + Rulebook.day(day, true),
                                CONDITIONS)
                : "On %s %s (%s) was sentenced to %d months of imprisonment. %s"
                        .formatted(Rulebook.day(day, false), name, person.english, months, CONDITIONS_ENGLISH);
        var options = new ArrayList<Option>();
        for (Outcome outcome : Outcome.values()) {
            options.add(new Option(
                    switch (outcome) {
                        case NEVER -> chinese ? "不得宣告缓刑" : "The term must not be suspended";
                        case MAY -> chinese ? "可以宣告缓刑，" + period : "The term may be suspended " + period;
                        case MUST -> chinese ? "应当宣告缓刑，" + period : "The term must be suspended " + period;
                    },
                    outcome == right,
                    reason(person, months, chinese)));
        }
        options.add(new Option(
                chinese ? "可以宣告缓刑，考验期最短两个月" : "The term may be suspended for as little as two months",
                false,
                chinese ? "有期徒刑的考验期不少于一年，也不短于原判刑期" : "the period is at least a year and at least the term"));
        return single(
                chance,
                day,
                facts,
                chinese ? chance.one("关于缓刑，正确的是：", "法院对缓刑的处理应当是：") : "What holds for probation?",
                Optional.of(options),
                chinese ? "刑期和人的条件是否允许缓刑，考验期在什么幅度以内。" : "Whether term and person allow probation, and for how long.",
                basis);
    }

    private static String reason(Person person, int months, boolean chinese) {
        return switch (person) {
            case RECIDIVIST, RINGLEADER -> chinese ? "累犯和犯罪集团首要分子不适用缓刑" : "recidivists and ringleaders are excluded";
            case ORDINARY, MINOR, OLD, PREGNANT ->
                months > MOST
                        ? chinese ? "刑期超过三年" : "the term is above three years"
                        : person == Person.ORDINARY
                                ? chinese ? "刑期不超过三年，条件具备，属于可以缓刑" : "up to three years with all conditions: it may be"
                                : chinese ? "刑期不超过三年，属于应当缓刑的人" : "up to three years and of those who must be spared";
        };
    }
}
