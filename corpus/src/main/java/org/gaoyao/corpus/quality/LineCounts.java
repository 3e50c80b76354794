package org.gaoyao.corpus.quality;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What sorts of lines a text has, and how much of it stands in lines and paragraphs that stood before. */
final class LineCounts {

    /** Of fewer lines no share is taken. */
    private static final int ENOUGH = 10;

    /** Lines under so many characters are short. */
    private static final int SHORT = 6;

    /** So many signs of frames in a row are one. */
    private static final int FRAME = 5;

    private static final String ENDS = "。！？；：，、.!?;:,…”’」』）)》】]";
    private static final String BULLETS = "-*+•·●○■□◆◇▪▶►※";
    private static final String BARS = "|│┃║";
    private static final String FRAMES = "─━═┌┐└┘├┤┬┴┼+-=_ ";

    /** Line ends that normal form does not have: a line with one within is of no sort. */
    private static final String BREAKS = "\r\u0085\u2028\u2029";

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
        brief += line.length() < SHORT ? 1 : 0;
        if (count(line, BREAKS) > 0) {
            return;
        }
        ended += ENDS.indexOf(line.charAt(line.length() - 1)) >= 0 ? 1 : 0;
        bullets += BULLETS.indexOf(line.charAt(0)) >= 0 ? 1 : 0;
        ellipses += line.endsWith("…") || line.endsWith("...") || line.endsWith("。。") ? 1 : 0;
        tables += isOfTable(line) ? 1 : 0;
    }

    private static boolean isOfTable(String line) {
        return BARS.indexOf(line.charAt(0)) >= 0
                || count(line, BARS) >= 2
                || (line.length() >= FRAME && count(line, FRAMES) == line.length());
    }

    private static int count(String line, String characters) {
        int found = 0;
        for (int i = 0; i < line.length(); i++) {
            found += characters.indexOf(line.charAt(i)) >= 0 ? 1 : 0;
        }
        return found;
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
