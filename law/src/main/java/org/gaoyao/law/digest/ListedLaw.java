package org.gaoyao.law.digest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gaoyao.law.statute.Level;

/**
 * A law of which the digest lists some articles.
 *
 * @param title the full title
 * @param shortTitles what people call it, the usual one first; at least one
 * @param english its name in English
 * @param level its rank
 * @param number the document number of its present version, for a judicial interpretation: 法释〔2020〕17号
 * @param from the day on which its first version took effect
 * @param highestArticle no version of it has an article with a higher number
 */
public record ListedLaw(
        String title,
        List<String> shortTitles,
        String english,
        Level level,
        Optional<String> number,
        LocalDate from,
        int highestArticle) {

    public ListedLaw {
        shortTitles = List.copyOf(shortTitles);
        if (shortTitles.isEmpty() || highestArticle < 1) {
            throw new IllegalArgumentException("a listed law has a short title and an article: " + title);
        }
    }

    @Override
    public String toString() {
        return "《" + title + "》";
    }
}
