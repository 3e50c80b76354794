package org.gaoyao.corpus.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Digits that a blank, a hyphen or the end of a line may part: 6222 0212-3456, and numbers that go on in the next line. Digits
 * of full width count as digits.
 *
 * @param groups the digits between the breaks, in order
 */
record DigitRun(List<Group> groups) {

    /** What may stand between two groups. Points may not, or 3.14 and 2021.3.1 would be runs. */
    private static final String BREAK =
            "[ \\t\\u00a0\\u2002-\\u200b\\u3000]{0,2}(?:[-‐‑–—－]|\\R)?[ \\t\\u00a0\\u2002-\\u200b\\u3000]{0,4}";

    private static final Pattern RUN =
            Pattern.compile("[0-9０-９]+(?:" + BREAK + "[0-9０-９]+)*(?:" + BREAK + "[xXｘＸ](?![A-Za-z]))?");
    private static final Pattern GROUP = Pattern.compile("[0-9０-９]+|[xXｘＸ]");

    /**
     * Digits without a break.
     *
     * @param start first UTF-16 index, inclusive
     * @param end last UTF-16 index, exclusive
     * @param digits as 0 to 9; X for the check character behind the last group
     */
    record Group(int start, int end, String digits) {}

    /** The runs of a text that are long enough to be of interest. */
    static List<DigitRun> of(String text, int least) {
        var runs = new ArrayList<DigitRun>();
        Matcher matcher = RUN.matcher(text);
        while (matcher.find()) {
            if (matcher.end() - matcher.start() >= least) {
                runs.add(new DigitRun(groups(text, matcher.start(), matcher.end())));
            }
        }
        return runs;
    }

    private static List<Group> groups(String text, int start, int end) {
        var groups = new ArrayList<Group>();
        Matcher matcher = GROUP.matcher(text).region(start, end);
        while (matcher.find()) {
            groups.add(new Group(matcher.start(), matcher.end(), plain(matcher.group())));
        }
        return groups;
    }

    private static String plain(String digits) {
        var plain = new StringBuilder(digits.length());
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            plain.append(Character.isDigit(c) ? Character.forDigit(Character.digit(c, 10), 10) : 'X');
        }
        return plain.toString();
    }

    /** The digits of some groups in a row. */
    String digits(int from, int to) {
        var digits = new StringBuilder();
        for (Group group : groups.subList(from, to)) {
            digits.append(group.digits());
        }
        return digits.toString();
    }
}
