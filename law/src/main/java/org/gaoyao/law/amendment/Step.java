package org.gaoyao.law.amendment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gaoyao.law.amendment.Change.DeleteArticle;
import org.gaoyao.law.amendment.Change.InsertArticle;
import org.gaoyao.law.amendment.Change.MoveArticle;
import org.gaoyao.law.amendment.Change.Renumber;
import org.gaoyao.law.statute.ArticleNumber;
import org.gaoyao.law.statute.LawVersion;

/**
 * What one act does to one law on the day of its effect.
 *
 * @param from the day
 * @param act the act; for a gap in a series, the act next to it
 * @param parts its changes of this law, each with the clause that prints it
 * @param blocks whether nothing at all is known across it: an act of the series is missing here, or a clause could not be
 *     read that may change any article
 */
record Step(LocalDate from, LawVersion act, List<Part> parts, boolean blocks) {

    /** A change and the label of the clause that prints it. */
    record Part(String clause, Change change) {
        /** The number of the article that the change adds; only for an {@link InsertArticle}. */
        ArticleNumber added() {
            if (change instanceof InsertArticle(ArticleNumber article, String _)) {
                return article;
            }
            throw new IllegalArgumentException("adds no article: " + change);
        }
    }

    Step {
        parts = List.copyOf(parts);
    }

    /** A place where an act of the series was never imported. */
    static Step gap(LocalDate from, LawVersion beside) {
        return new Step(from, beside, List.of(), true);
    }

    List<Change> changes() {
        return parts.stream().map(Part::change).toList();
    }

    /** The articles whose text it changes, by their numbers before the act. */
    List<ArticleNumber> changedTexts() {
        return parts.stream()
                .flatMap(part -> part.change() instanceof TextChange text ? Stream.of(text.article()) : Stream.empty())
                .distinct()
                .toList();
    }

    /** The changes of the text of an article that has this number before the act, in order. */
    List<Part> textChanges(ArticleNumber before) {
        return parts.stream()
                .filter(part -> part.change() instanceof TextChange text
                        && text.article().equals(before))
                .toList();
    }

    /** The new articles, by their numbers after the act. */
    List<Part> insertions() {
        return parts.stream()
                .filter(part -> part.change() instanceof InsertArticle)
                .toList();
    }

    Optional<Part> insertion(ArticleNumber after) {
        return insertions().stream().filter(part -> part.added().equals(after)).findFirst();
    }

    /** The numbers, before the act, of the articles that it strikes out. */
    List<ArticleNumber> deletions() {
        var numbers = new ArrayList<ArticleNumber>();
        for (Change change : changes()) {
            if (change instanceof DeleteArticle(ArticleNumber article)) {
                numbers.add(article);
            }
        }
        return numbers;
    }

    /** Whether an article may bear another number after the act than before. */
    boolean renumbers() {
        return changes().stream().anyMatch(change -> change instanceof Renumber || change instanceof MoveArticle);
    }
}
