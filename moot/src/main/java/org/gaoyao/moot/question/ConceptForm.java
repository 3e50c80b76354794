package org.gaoyao.moot.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which statements on a concept hold: one that holds, one that does not, or all that hold. */
final class ConceptForm implements Form {

    private static final int OPTIONS = 4;

    private final List<Concept> chinese;
    private final List<Concept> english;
    private final Rulebook rulebook;

    ConceptForm(Rulebook rulebook) {
        this.rulebook = rulebook;
        chinese = Concepts.of("concepts-zh.txt", rulebook);
        english = Concepts.of("concepts-en.txt", rulebook);
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.CONCEPT;
    }

    @Override
    public boolean english() {
        return true;
    }

    @Override
    public Optional<Draft> draft(Chance chance) {
        Concept concept = chance.one(chance.chinese() ? chinese : english);
        LocalDate last = concept.until().map(end -> end.minusDays(1)).orElse(Chance.LAST);
        LocalDate earliest =
                concept.from().isAfter(LocalDate.of(2016, 1, 1)) ? concept.from() : LocalDate.of(2016, 1, 1);
        LocalDate day = chance.day(earliest, last);
        boolean several = chance.oneIn(3);
        boolean wanted = several || !chance.oneIn(3);
        int right = several
                ? chance.between(2, Math.min(OPTIONS, concept.statements(true).size()))
                : 1;
        var options = new ArrayList<Option>();
        chance.some(concept.statements(wanted), right).forEach(each -> options.add(option(each, true)));
        chance.some(concept.statements(!wanted), OPTIONS - right).forEach(each -> options.add(option(each, false)));
        String stem = chance.chinese()
                ? chineseStem(concept, day, wanted, chance)
                : englishStem(concept, day, wanted, chance);
        return Optional.of(new Draft(
                chance.chinese(),
                day,
                several,
                stem,
                options,
                new Reasoning(
                        chance.chinese()
                                ? "题目给出%d句关于“%s”的说法，没有具体案情，法律以%s为准。"
                                        .formatted(OPTIONS, concept.subject(), Rulebook.day(day, true))
                                : "%d statements on %s, no case; the law is that of %s."
                                        .formatted(options.size(), concept.subject(), Rulebook.day(day, false)),
                        chance.chinese()
                                ? wanted ? "哪些说法符合法律规定。" : "哪一句说法不符合法律规定。"
                                : wanted ? "Which of them hold." : "Which of them does not hold.",
                        rulebook.rules(concept.basis(), day, chance.chinese()),
                        concept.basis())));
    }

    private static Option option(Concept.Statement statement, boolean right) {
        return new Option(statement.says(), right, statement.why());
    }

    private static String chineseStem(Concept concept, LocalDate day, boolean wanted, Chance chance) {
        String verdict = wanted ? chance.one("正确", "符合法律规定", "成立") : chance.one("错误", "不符合法律规定", "不成立");
        String date = Rulebook.day(day, true);
        return chance.one(
                "关于%s，按照%s有效的法律，下列说法%s的是：".formatted(concept.subject(), date, verdict),
                "%s，%s给新同事讲%s，讲了下面几句话，其中%s的是："
                        .formatted(date, chance.one("律师", "法官助理", "检察官", "法学教师"), concept.subject(), verdict),
                "下列有关%s的表述，以%s的法律衡量，%s的是：".formatted(concept.subject(), date, verdict),
                "%s在普法讲座（%s）上问到%s。听众的回答中%s的是："
                        .formatted(chance.people(1).getFirst(), date, concept.subject(), verdict));
    }

    private static String englishStem(Concept concept, LocalDate day, boolean wanted, Chance chance) {
        String verdict = wanted ? "correct" : "wrong";
        String date = Rulebook.day(day, false);
        return chance.one(
                        "Which of these statements on %s is %s under Chinese law in force on %s?",
                        "Chinese law as of %3$s, on %1$s: what is %2$s?",
                        "A student noted these sentences on %s. Under Chinese law of %3$s, which is %2$s?")
                .formatted(concept.subject(), verdict, date);
    }
}
