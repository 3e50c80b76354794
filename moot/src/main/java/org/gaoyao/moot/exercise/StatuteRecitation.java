package org.gaoyao.moot.exercise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gaoyao.law.book.ArticleOnDay;
import org.gaoyao.law.book.Law;
import org.gaoyao.law.book.StatuteBook;
import org.gaoyao.law.book.VersionOnDay;
import org.gaoyao.law.statute.Article;
import org.gaoyao.law.statute.ArticleNumber;
import org.gaoyao.law.statute.Level;
import org.gaoyao.moot.document.Exercise;
import org.gaoyao.moot.document.ExerciseKind;
import org.gaoyao.moot.matter.LegalBasis;
import org.gaoyao.moot.question.Chance;
import org.gaoyao.moot.question.Rulebook;

/** Recitation of articles of imported statutes, as they stand on a day. */
final class StatuteRecitation implements StatuteForm {

    private static final int LONGEST = 1_500;

    private final StatuteBook book;
    private final List<Law> laws;

    StatuteRecitation(StatuteBook book) {
        this.book = book;
        laws = book.laws().stream()
                .filter(law -> law.newest().version().level() == Level.STATUTE
                        && !law.newest().version().amending())
                .toList();
    }

    @Override
    public String name() {
        return "recite";
    }

    @Override
    public Optional<Assignment> assign(String id, Chance chance) {
        if (laws.isEmpty()) {
            return Optional.empty();
        }
        Law law = chance.one(laws);
        LocalDate day = chance.day(StatuteTasks.FROM, Chance.LAST);
        if (!(book.version(law, day) instanceof VersionOnDay.InForce version)) {
            return Optional.empty();
        }
        var numbers = new ArrayList<ArticleNumber>();
        for (Article article : version.text().articles()) {
            article.number().ifPresent(numbers::add);
        }
        if (numbers.isEmpty()) {
            return Optional.empty();
        }
        ArticleNumber number = chance.one(numbers);
        return book.article(law, number, day) instanceof ArticleOnDay.InForce found
                        && found.article().text().length() <= LONGEST
                ? Optional.of(assignment(
                        id, new LegalBasis(law.title(), number), found.article().text(), day, chance))
                : Optional.empty();
    }

    private static Assignment assignment(String id, LegalBasis basis, String text, LocalDate day, Chance chance) {
        String date = Rulebook.day(day, true);
        String prompt = chance.one("请逐字背诵%2$s有效的%1$s。", "写出%1$s在%2$s的条文原文。", "%1$s（以%2$s有效的文本为准）是怎样规定的？请给出全文。")
                .formatted(basis, date);
        var exercise = new Exercise(
                ExerciseKind.RECITE,
                "zh",
                prompt,
                "要写的是%s在%s有效的文本，逐字写出，不加解释。".formatted(basis, date),
                text,
                Map.of(
                        "text",
                        text,
                        "source",
                        "statute",
                        "articles",
                        List.of(Map.of(
                                "law", basis.law(), "article", basis.article().key()))),
                List.of());
        return new Assignment(id, day, exercise, List.of(basis));
    }
}
