package org.gaoyao.score.choice;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The option letters of an answer as LexEval's published evaluator finds them ({@code find_valid_substrings}).
 *
 * <p>Its slips are part of it: what stands behind 分析 or 解析 is not read, lower-case and full-width letters are not seen,
 * every capital from A to E counts wherever it stands, and the order of letters matters.
 */
public final class LetterRuns {

    private static final Pattern SEPARATORS = Pattern.compile("[、.,;，和]");
    private static final Pattern RUN = Pattern.compile("[ABCDE]{1,5}");

    private LetterRuns() {}

    /** The letters in the order in which they first occur; empty if there is none. */
    public static String of(String answer) {
        String text = SEPARATORS.matcher(before(before(answer, "解析"), "分析")).replaceAll("");
        var letters = new StringBuilder();
        Matcher runs = RUN.matcher(text);
        while (runs.find()) {
            String run = runs.group();
            if (run.chars().distinct().count() == run.length()) {
                run.chars()
                        .filter(letter -> letters.indexOf(Character.toString(letter)) < 0)
                        .forEach(letter -> letters.append((char) letter));
            }
        }
        return letters.toString();
    }

    private static String before(String text, String word) {
        int at = text.indexOf(word);
        return at < 0 ? text : text.substring(0, at);
    }
}
