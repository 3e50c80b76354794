package org.gaoyao.score.numeral;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rewrites the Chinese numerals of a text as Arabic ones, as {@code cn2an.transform(text, "cn2an")} of the Python package
 * cn2an 0.5.22 does: dates, fractions, percentages, temperatures, then every other number.
 *
 * <p>For reading law, {@code org.gaoyao.law.number} is the better reader. This one repeats another program's readings,
 * slips included, because published scores rest on them: a numeral that it does not understand stays as it
 * is, and so does everything around it in the same date.
 */
public final class Cn2an {

    private static final String CHINESE = "[零一二三四五六七八九十拾百佰千仟万亿]";
    private static final String NUMBER = "负?(?:" + CHINESE + "+点)?" + CHINESE + "+";

    /** The point is a wildcard in the original. */
    private static final String MIXED = "-?(?:[0-9]+[^\\n])?[0-9]+[十拾百佰千仟万亿]+";

    private static final String ANY = "(?:" + MIXED + "|" + NUMBER + ")";

    private static final Pattern DATE = Pattern.compile("(?:" + ANY + "年)?(?:[零一二三四五六七八九十]+月)?(?:[零一二三四五六七八九十]+日)?");
    private static final Pattern FRACTION = Pattern.compile("(" + NUMBER + ")分之(" + NUMBER + ")");
    private static final Pattern PERCENT = Pattern.compile("百分之(" + NUMBER + ")");
    private static final Pattern CELSIUS = Pattern.compile("(" + NUMBER + ")摄氏度");
    private static final Pattern PLAIN = Pattern.compile(NUMBER);
    private static final Pattern IN_DATE = Pattern.compile(ANY);

    private Cn2an() {}

    /** The text with its numerals rewritten. */
    public static String transform(String text) {
        String rewritten = text.replace("廿", "二十").replace("半", "0.5").replace("两", "2");
        if (!hasNumeral(rewritten)) {
            return rewritten;
        }
        rewritten = rewrite(DATE, rewritten, date -> date.group().isEmpty() ? "" : numbers(IN_DATE, date.group()));
        rewritten = rewrite(FRACTION, rewritten, Cn2an::fraction);
        rewritten = rewrite(PERCENT, rewritten, percent -> SmartNumber.read(percent.group(1)) + "%");
        rewritten = rewrite(CELSIUS, rewritten, degrees -> SmartNumber.read(degrees.group(1)) + "℃");
        return rewrite(PLAIN, rewritten, number -> SmartNumber.read(number.group()));
    }

    private static boolean hasNumeral(String text) {
        return text.codePoints().anyMatch(point -> "零一二三四五六七八九十拾百佰千仟万亿".indexOf(point) >= 0);
    }

    private static String fraction(MatchResult match) {
        return match.group().startsWith("百")
                ? match.group()
                : SmartNumber.read(match.group(2)) + "/" + SmartNumber.read(match.group(1));
    }

    private static String numbers(Pattern pattern, String text) {
        return replace(pattern, text, number -> SmartNumber.read(number.group()));
    }

    /** Replaces every match; one that holds something that is no number stays as it is. */
    private static String rewrite(Pattern pattern, String text, Rewriting rewriting) {
        return replace(pattern, text, match -> {
            try {
                return rewriting.of(match);
            } catch (NumberFormatException notUnderstood) {
                return match.group();
            }
        });
    }

    private static String replace(Pattern pattern, String text, Rewriting rewriting) {
        Matcher matcher = pattern.matcher(text);
        var rewritten = new StringBuilder(text.length());
        int at = 0;
        while (matcher.find()) {
            if (!matcher.group().isEmpty()) {
                rewritten.append(text, at, matcher.start()).append(rewriting.of(matcher.toMatchResult()));
                at = matcher.end();
            }
        }
        return rewritten.append(text, at, text.length()).toString();
    }

    @FunctionalInterface
    private interface Rewriting {
        /** What stands in the place of a match. */
        String of(MatchResult match);
    }
}
