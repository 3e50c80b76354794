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

/**
 * Recitation where no statutes were imported: what an article is about, in the digest's words, which prompt and answer call a
 * summary. One in ten is in English.
 */
final class DigestRecitation implements StatuteForm {

    private final Rulebook rulebook;

    DigestRecitation(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    @Override
    public String name() {
        return "recite";
    }

    @Override
    public Optional<Assignment> assign(String id, Chance chance) {
        Fact fact = chance.one(rulebook.facts());
        Optional<LocalDate> drawn = StatuteTasks.day(fact, chance);
        if (drawn.isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = drawn.get();
        LegalBasis basis = Rulebook.article(fact);
        boolean chinese = !chance.oneIn(10) || fact.law().number().isPresent();
        String article = rulebook.name(basis, chinese);
        String date = Rulebook.day(day, chinese);
        String says = chinese ? fact.says() : fact.saysEnglish();
        String prompt = chinese
                ? chance.one("用一两句话概括%2$s有效的%1$s，不要求原文。", "%1$s讲的是什么？以%2$s有效的规定为准，概括要点即可。", "请给%1$s（%2$s的版本）写一句要点摘要。")
                        .formatted(article, date)
                : "Summarise %s as in force on %s in one or two sentences; the wording is not asked for."
                        .formatted(article, date);
        String answer = chinese
                ? "%s（%s）要点：%s（摘要，非条文原文）".formatted(article, fact.subject(), says)
                : "%s (%s), in short: %s (A summary, not the text.)".formatted(article, fact.english(), says);
        String thinking = chinese
                ? "%s的主题是%s，%s适用的内容自%s起。写出要点，不冒充原文。"
                        .formatted(article, fact.subject(), date, Rulebook.day(fact.from(), true))
                : "%s is about %s; what it says on %s holds since %s."
                        .formatted(article, fact.english(), date, Rulebook.day(fact.from(), false));
        var exercise = new Exercise(
                ExerciseKind.RECITE,
                chinese ? "zh" : "en",
                prompt,
                thinking,
                answer,
                Map.of(
                        "text",
                        says,
                        "source",
                        "digest",
                        "articles",
                        List.of(Map.of(
                                "law", basis.law(), "article", basis.article().key()))),
                List.of());
        return Optional.of(new Assignment(id, day, exercise, List.of(basis)));
    }
}
