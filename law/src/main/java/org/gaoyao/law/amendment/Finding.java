package org.gaoyao.law.amendment;

import java.time.LocalDate;
import org.gaoyao.law.amendment.Change.InsertArticle;
import org.gaoyao.law.statute.ArticleNumber;
import org.gaoyao.law.statute.LawVersion;

/**
 * An article of a consolidated text that lacks what an amendment prints for it.
 *
 * @param law the consolidated text
 * @param article the article, as the consolidated text numbers it
 * @param act the amendment, the latest that the article lacks
 * @param clause the label of the clause that prints the change
 * @param from the day from which the amendment's text is the law
 * @param kind how much is lacking
 * @param printed what the amendment prints; empty for a change that prints no text
 * @param consolidated the article as the consolidated text has it; empty when it has none
 */
public record Finding(
        LawVersion law,
        ArticleNumber article,
        LawVersion act,
        String clause,
        LocalDate from,
        Kind kind,
        String printed,
        String consolidated) {

    /** How much is lacking. */
    public enum Kind {
        /** The article says something else: it is the text before the amendment. */
        OUT_OF_DATE,
        /** The article says the same in other punctuation, or with a character that is written in two ways. */
        DIFFERS_IN_WORDING
    }

    static Finding of(LawVersion law, ArticleNumber article, Step step, Step.Part part, String consolidated) {
        String printed = printed(part.change());
        boolean sameWords = !printed.isEmpty() && Sameness.containsWords(consolidated, printed);
        return new Finding(
                law,
                article,
                step.act(),
                part.clause(),
                step.from(),
                sameWords ? Kind.DIFFERS_IN_WORDING : Kind.OUT_OF_DATE,
                printed,
                consolidated);
    }

    /** The text that a change prints; empty for one that prints none. */
    static String printed(Change change) {
        return switch (change) {
            case InsertArticle(ArticleNumber _, String text) -> text;
            case TextChange.ReplaceArticle(ArticleNumber _, String text) -> text;
            case TextChange.ReplaceParagraphs replaced -> String.join("\n", replaced.texts());
            case TextChange.InsertParagraphs inserted -> String.join("\n", inserted.texts());
            case TextChange.ReplaceItem replaced -> replaced.text();
            case TextChange.InsertItem inserted -> inserted.text();
            case TextChange.ReplaceWords replaced -> replaced.words();
            case TextChange.DeleteParagraph _,
                    TextChange.DeleteItem _,
                    TextChange.NotRead _,
                    Change.DeleteArticle _,
                    Change.MoveArticle _,
                    Change.Renumber _,
                    Change.Elsewhere _ -> "";
        };
    }
}
