package org.gaoyao.law.amendment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gaoyao.law.statute.LawVersion;

/** What a consolidated text and the acts that changed the law tell of one article on one day. */
public sealed interface ArticleText {

    /** The whole text is known. */
    record Known(String text, Origin origin) implements ArticleText {}

    /** The law has no such article on that day; it comes on {@code from} by {@code act}. */
    record Later(LawVersion act, LocalDate from) implements ArticleText {}

    /** The law has no such article any more since {@code from}, when {@code act} struck it out. */
    record StruckOut(LawVersion act, LocalDate from) implements ArticleText {}

    /** The law has no such article, and no act in the book gives or takes it. */
    record None() implements ArticleText {}

    /**
     * The text of that day is not known.
     *
     * @param replacedBy the act that replaced it; empty when something else is missing
     * @param from the day of that act's effect
     * @param knownParagraphs the paragraphs whose text is known all the same
     * @param gap whether it is a missing act, or one that could not be read, that hides the text
     */
    record Unknown(
            Optional<LawVersion> replacedBy, Optional<LocalDate> from, List<Integer> knownParagraphs, boolean gap)
            implements ArticleText {
        public Unknown {
            knownParagraphs = List.copyOf(knownParagraphs);
        }
    }

    /** From where a text is known. */
    sealed interface Origin {
        /** The consolidated text prints it, and no act changes it between its version and the day. */
        record Consolidated(LawVersion version) implements Origin {}

        /** The last act before the day that changes the article prints it whole. */
        record PrintedByAct(LawVersion act, String clause) implements Origin {}

        /** It follows from a printed text by changes that acts print, carried out or undone. */
        record Composed(LawVersion base, List<LawVersion> acts) implements Origin {
            public Composed {
                acts = List.copyOf(acts);
            }
        }
    }
}
