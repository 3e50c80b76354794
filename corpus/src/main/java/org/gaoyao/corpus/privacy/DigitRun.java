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
    private static final Pattern BREAK = Pattern.compile(
            "[ \\t\\u00a0\\u2002-\\u200b\\u3000]{0,2}(?:[-‐‑–—－]|\\R)?[ \\t\\u00a0\\u2002-\\u200b\\u3000]{0,4}");

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
        Matcher parting = BREAK.matcher(text);
        int index = 0;
        while (index < text.length()) {
            if (isDigit(text, index)) {
                List<Group> groups = groups(text, index, parting);
                int end = groups.getLast().end();
                if (end - index >= least) {
                    runs.add(new DigitRun(groups));
                }
                index = end;
            } else {
                index++;
            }
        }
        return runs;
    }

    /** The groups that begin with the digit at an index: digits, and at the end perhaps an X. */
    private static List<Group> groups(String text, int start, Matcher parting) {
        var groups = new ArrayList<Group>();
        int at = start;
        while (isDigit(text, at)) {
            int end = at;
            while (isDigit(text, end)) {
                end++;
            }
            groups.add(new Group(at, end, plain(text.substring(at, end))));
            boolean goesOn = parting.region(end, text.length()).lookingAt();
            at = goesOn ? parting.end() : end;
        }
        if (isCheck(text, at)) {
            groups.add(new Group(at, at + 1, "X"));
        }
        return groups;
    }

    private static boolean isDigit(String text, int index) {
        char c = index < text.length() ? text.charAt(index) : ' ';
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }

    private static boolean isCheck(String text, int index) {
        return index < text.length()
                && "xXｘＸ".indexOf(text.charAt(index)) >= 0
                && (index + 1 == text.length()
                        || !Character.isLetter(text.charAt(index + 1))
                        || text.charAt(index + 1) > 'z');
    }

    private static String plain(String digits) {
        var plain = new StringBuilder(digits.length());
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            plain.append(Character.forDigit(Character.digit(c, 10), 10));
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
