package org.gaoyao.moot.exercise;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gaoyao.law.digest.Fact;
import org.gaoyao.moot.document.Exercise;
import org.gaoyao.moot.document.ExerciseKind;
import org.gaoyao.moot.matter.LegalBasis;
import org.gaoyao.moot.question.Chance;
import org.gaoyao.moot.question.Rulebook;

/** Which article of a law says something: from the digest's sentence and subject to the number. One in ten is in English. */
final class WhichArticle implements StatuteForm {

    private final Rulebook rulebook;

    WhichArticle(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    @Override
    public String name() {
        return "which";
    }

    @Override
    public Optional<Assignment> assign(String id, Chance chance) {
        Fact fact = chance.one(rulebook.facts());
        Optional<LocalDate> drawn = StatuteTasks.day(fact, chance);
        if (drawn.isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = drawn.get();
        boolean chinese = !chance.oneIn(10) || fact.law().number().isPresent();
        boolean ambiguous = rulebook.facts().stream()
                .filter(other ->
                        other.holdsOn(day) && !other.equals(fact) && other.law().equals(fact.law()))
                .anyMatch(other -> chinese
                        ? other.subject().equals(fact.subject())
                        : other.english().equals(fact.english()));
        if (ambiguous) {
            return Optional.empty();
        }
        LegalBasis basis = Rulebook.article(fact);
        String date = Rulebook.day(day, chinese);
        String law = chinese ? fact.law().toString() : fact.law().english();
        String prompt = chinese
                ? chance.one("%s哪一条（%s有效）的主题是“%s”，大意是：%s请写出条文序号。", "下面这句话概括的是%s的哪一条（以%s有效的文本为准）？主题：%s。大意：%s")
                        .formatted(law, date, fact.subject(), fact.says())
                : "Which article of the %s, as in force on %s, is about %s? In short: %s"
                        .formatted(law, date, fact.english(), fact.saysEnglish());
        String name = rulebook.name(basis, chinese);
        var exercise = new Exercise(
                ExerciseKind.APPLY,
                chinese ? "zh" : "en",
                prompt,
                chinese
                        ? "事实：所给的是一句概括，主题为%s。\n争点：它概括的是%s的哪一条。\n规则：%s规定%s。\n推演：概括与该条的主题和内容一致，该条在%s有效。\n结论：%s。"
                                .formatted(fact.subject(), law, name, fact.subject(), date, name)
                        : "1. Facts: a summary on %s.\n2. Issue: which article of the %s it summarises.\n3. Rules: %s is about %s.\n4. Deduction: subject and content agree, and the article holds on %s.\n5. Conclusion: %s."
                                .formatted(fact.english(), law, name, fact.english(), date, name),
                name + (chinese ? "。" : "."),
                Map.of(
                        "articles",
                        List.of(Map.of(
                                "law", basis.law(), "article", basis.article().key()))),
                List.of());
        return Optional.of(new Assignment(id, day, exercise, List.of(basis)));
    }
}
