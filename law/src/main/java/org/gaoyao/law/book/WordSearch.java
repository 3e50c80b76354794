package org.gaoyao.law.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gaoyao.law.statute.Article;
import org.gaoyao.law.statute.LawVersion;

/**
 * Finds articles by the words that they contain: all of them, in any order, as they are written.
 *
 * <p>A plain look through the book for a person at a terminal; the room {@code retrieval} ranks by meaning.
 */
public final class WordSearch {

    private static final int EXCERPT = 60;

    private WordSearch() {}

    /**
     * An article that contains all the words.
     *
     * @param score how often the words occur for each hundred characters of the text; one more for each word that the title
     *     of the law contains, for that is what the law is about
     */
    public record Hit(LawVersion law, Article article, double score, String excerpt) {}

    /** The articles in force on a day that contain every word, the best first, then by the rank and title of the law. */
    public static List<Hit> of(StatuteBook book, List<String> asked, LocalDate day) {
        List<String> words = asked.stream().filter(word -> !word.isBlank()).toList();
        if (words.isEmpty()) {
            return List.of();
        }
        var hits = new ArrayList<Hit>();
        for (Law law : book.laws()) {
            if (book.version(law, day) instanceof VersionOnDay.InForce inForce) {
                LawVersion version = inForce.text().version();
                for (Article article : inForce.text().articles()) {
                    if (words.stream().allMatch(article.text()::contains)) {
                        hits.add(new Hit(version, article, score(version, article, words), excerpt(article, words)));
                    }
                }
            }
        }
        hits.sort(Comparator.comparingDouble(Hit::score).reversed());
        return hits;
    }

    private static double score(LawVersion law, Article article, List<String> words) {
        double score = 0;
        for (String word : words) {
            int count = 0;
            for (int at = article.text().indexOf(word);
                    at >= 0;
                    at = article.text().indexOf(word, at + word.length())) {
                count++;
            }
            score += count * 100.0 / Math.max(100, article.text().length())
                    + (law.title().contains(word) ? 1 : 0);
        }
        return score;
    }

    /** The text around the first word, without line breaks. */
    private static String excerpt(Article article, List<String> words) {
        String text = article.text().replace('\n', ' ');
        int first = words.stream().mapToInt(text::indexOf).min().orElse(0);
        int from = Math.max(0, first - EXCERPT / 3);
        int to = Math.min(text.length(), first + EXCERPT);
        return (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : "");
    }
}
