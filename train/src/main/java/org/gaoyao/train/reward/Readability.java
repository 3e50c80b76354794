package org.gaoyao.train.reward;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.gaoyao.law.citation.Citation;
import org.gaoyao.score.Explained;
import org.gaoyao.score.legal.NamedArticles;

/**
 * Whether a person can read an answer, as far as counting shows it (our choices; LexPro-1.0 is said to use its reinforcement for
 * readability): languages are not mixed, and nothing is said over and over. Citations and JSON objects are left out, which
 * repeat themselves by their nature.
 *
 * <ul>
 *   <li>Of the letters of a Chinese answer at least 7 in 10 are Han.
 *   <li>Of its runs of four characters no more than half were there before. (A fifth, as was first thought of, is exceeded by
 *       right answers of the moot court.)
 * </ul>
 *
 * <p>Both come down in a straight line from 1 at the bound to 0 at the end of the scale; the value is their product.
 */
final class Readability {

    private static final double LEAST_HAN = 0.7;
    private static final double MOST_REPEATED = 0.5;
    private static final int FEWEST_LETTERS = 20;
    private static final int RUN = 4;
    private static final Pattern JSON = Pattern.compile("\\{[^{}]*}");

    private Readability() {}

    /**
     * The score.
     *
     * @param answer without its thinking, which may be in any form
     * @param chinese whether it is to be in Chinese
     */
    static Explained of(String answer, boolean chinese) {
        String prose = prose(answer);
        Explained language = chinese ? language(prose) : Explained.of(1, "any language");
        Explained repetition = repetition(prose);
        return new Explained(
                language.value() * repetition.value(),
                String.format(Locale.ROOT, "language %.2f, repetition %.2f", language.value(), repetition.value()),
                List.of(language, repetition));
    }

    private static String prose(String answer) {
        var rest = new StringBuilder(answer);
        for (Citation citation : NamedArticles.PARSER.parse(answer)) {
            for (int at = citation.start(); at < citation.end(); at++) {
                rest.setCharAt(at, ' ');
            }
        }
        return JSON.matcher(rest).replaceAll(" ");
    }

    private static Explained language(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long han = text.codePoints()
                .filter(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN)
                .count();
        if (letters < FEWEST_LETTERS) {
            return Explained.of(1, "too short to mix languages");
        }
        double share = (double) han / letters;
        return Explained.of(
                Math.min(1, share / LEAST_HAN),
                String.format(Locale.ROOT, "%.0f %% of the letters are Han", 100 * share));
    }

    private static Explained repetition(String text) {
        String dense = text.replaceAll("\\s+", "");
        int runs = dense.length() - RUN + 1;
        if (runs < FEWEST_LETTERS) {
            return Explained.of(1, "too short to repeat itself");
        }
        var distinct = new HashSet<String>();
        for (int at = 0; at < runs; at++) {
            distinct.add(dense.substring(at, at + RUN));
        }
        double share = 1 - (double) distinct.size() / runs;
        return Explained.of(
                share <= MOST_REPEATED ? 1 : (1 - share) / (1 - MOST_REPEATED),
                String.format(Locale.ROOT, "%.0f %% of the runs of four repeat", 100 * share));
    }
}
