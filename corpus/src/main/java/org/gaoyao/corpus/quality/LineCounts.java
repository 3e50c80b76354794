package org.gaoyao.corpus.quality;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What sorts of lines a text has, and how much of it stands in lines and paragraphs that stood before. */
final class LineCounts {

    /** Of fewer lines no share is taken. */
    private static final int ENOUGH = 10;

    /** Lines under so many characters are short. */
    private static final int SHORT = 6;

    private static final Pattern ENDED = Pattern.compile(".*[。！？；：，、.!?;:,…”’」』）)》】\\]]");
    private static final Pattern BULLET = Pattern.compile("[-*+•·●○■□◆◇▪▶►※].*");
    private static final Pattern ELLIPSIS = Pattern.compile(".*(…|\\.\\.\\.|。。)");
    private static final Pattern TABLE = Pattern.compile("[|│┃║].*|.*([|│┃║].*){2,}|[─━═┌┐└┘├┤┬┴┼+\\-=_ ]{5,}");

    private int lines;
    private int ended;
    private int bullets;
    private int ellipses;
    private int tables;
    private int brief;
    private final double repeatedLines;
    private final double repeatedParagraphs;

    LineCounts(String text) {
        String[] split = text.split("\n", -1);
        for (String line : split) {
            count(line.strip());
        }
        repeatedLines = repeated(split);
        repeatedParagraphs = repeated(text.split("\n\\s*\n", -1));
    }

    private void count(String line) {
        if (line.isEmpty()) {
            return;
        }
        lines++;
        ended += ENDED.matcher(line).matches() ? 1 : 0;
        bullets += BULLET.matcher(line).matches() ? 1 : 0;
        ellipses += ELLIPSIS.matcher(line).matches() ? 1 : 0;
        tables += TABLE.matcher(line).matches() ? 1 : 0;
        brief += line.length() < SHORT ? 1 : 0;
    }

    /** The share of characters in parts that stood before. */
    private static double repeated(String[] parts) {
        Set<String> seen = new HashSet<>();
        int total = 0;
        int repeated = 0;
        for (String part : parts) {
            String stripped = part.strip();
            total += stripped.length();
            if (!stripped.isEmpty() && !seen.add(stripped)) {
                repeated += stripped.length();
            }
        }
        return total == 0 ? 0 : (double) repeated / total;
    }

    void measure(Map<Measure, Double> values) {
        values.put(Measure.ENDED_LINES, lines < ENOUGH ? 1 : (double) ended / lines);
        values.put(Measure.BULLET_LINES, share(bullets));
        values.put(Measure.ELLIPSIS_LINES, share(ellipses));
        values.put(Measure.TABLE_LINES, share(tables));
        values.put(Measure.SHORT_LINES, share(brief));
        values.put(Measure.REPEATED_LINES, repeatedLines);
        values.put(Measure.REPEATED_PARAGRAPHS, repeatedParagraphs);
    }

    private double share(int part) {
        return lines < ENOUGH ? 0 : (double) part / lines;
    }
}
