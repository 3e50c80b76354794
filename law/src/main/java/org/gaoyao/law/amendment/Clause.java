package org.gaoyao.law.amendment;

import java.util.List;
import org.gaoyao.law.statute.ArticleNumber;

/**
 * One clause of an amending act, and how it was read.
 *
 * @param unit the key of the unit in which it stands, {@code "u38"}
 * @param label its number as printed, 三十九, with that of its part in front where acts change several laws: 三.2; empty
 *     for words without a number
 * @param words what it says, without the label
 * @param target the title of the law that it changes, as the act gives it
 * @param reading what was made of it
 */
public record Clause(String unit, String label, String words, String target, Reading reading) {

    /** What was made of a clause. */
    public sealed interface Reading {

        /** The clause prints these changes, in this order. */
        record Changes(List<Change> changes) implements Reading {
            public Changes {
                changes = List.copyOf(changes);
            }
        }

        /** The clause changes nothing: a preamble, a heading, the day of effect. */
        record NoChange() implements Reading {}

        /**
         * The clause could not be read whole, and is not used in part.
         *
         * @param why the words on which the reader stopped
         * @param articles the articles that it names, of which nothing is known across the act; when it names none, that
         *     holds for the whole law
         */
        record NotUnderstood(String why, List<ArticleNumber> articles) implements Reading {
            public NotUnderstood {
                articles = List.copyOf(articles);
            }
        }
    }

    /** Whether the clause changes articles, as far as one can tell: what the share of understood clauses counts. */
    public boolean changesArticles() {
        return switch (reading) {
            case Reading.Changes(List<Change> changes) ->
                changes.stream().anyMatch(change -> !(change instanceof Change.Elsewhere));
            case Reading.NoChange _ -> false;
            case Reading.NotUnderstood _ -> true;
        };
    }

    /** The changes to carry out, with {@link TextChange.NotRead} for every article of a clause that was not understood. */
    List<Change> changes() {
        return switch (reading) {
            case Reading.Changes(List<Change> changes) -> changes;
            case Reading.NoChange _ -> List.of();
            case Reading.NotUnderstood(String _, List<ArticleNumber> articles) ->
                articles.stream().<Change>map(TextChange.NotRead::new).toList();
        };
    }
}
