package org.gaoyao.law.number;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How long something is imposed: 三年六个月, 1年6个月, 十个月, 六个月零十五天, 半年, 一年半.
 *
 * @param months whole months, from 0 to 1200
 * @param days days beside them, from 0 to 366; one of both is above 0
 */
public record TermLength(int months, int days) implements Comparable<TermLength> {

    private static final int MOST_MONTHS = 1200;
    private static final int MOST_DAYS = 366;

    /** 月 behind 年 may lack its 个, and 月 may be doubled, as clerks write: 三年六月, 一年六个月月. */
    static final String PATTERN =
            "(?:(?<years>NUMBER)年(?:(?<half>半)|又?(?<rest>NUMBER)个?月{1,2})?+|(?<months>NUMBER)个月{1,2}|(?<halfYear>半年))"
                            .replace("NUMBER", Scan.MORE)
                    + "(?:又?(?<days>NUMBER)[日天](?!起))?+|(?<only>NUMBER)[日天]".replace("NUMBER", Scan.MORE);

    private static final Pattern LENGTH = Pattern.compile(PATTERN);

    public TermLength {
        if (months < 0 || months > MOST_MONTHS || days < 0 || days > MOST_DAYS || months + days == 0) {
            throw new IllegalArgumentException(
                    "a length is of 0 to %d months and 0 to %d days and not empty, got %d and %d"
                            .formatted(MOST_MONTHS, MOST_DAYS, months, days));
        }
    }

    /** Whole months. */
    public static TermLength ofMonths(int months) {
        return new TermLength(months, 0);
    }

    /** The length that {@code text} is from beginning to end; empty if it is none or is too long. */
    public static Optional<TermLength> parse(CharSequence text) {
        return Scan.parse(LENGTH, text, TermLength::read);
    }

    private static Optional<TermLength> read(MatchResult match) {
        long half = match.group("half") != null || match.group("halfYear") != null ? 6 : 0;
        long months = 12 * number(match, "years") + number(match, "rest") + number(match, "months") + half;
        long days = number(match, "days") + number(match, "only");
        boolean known = months >= 0 && months <= MOST_MONTHS && days >= 0 && days <= MOST_DAYS && months + days > 0;
        return known ? Optional.of(new TermLength((int) months, (int) days)) : Optional.empty();
    }

    /** 0 for a part that is not there, far below 0 for one that is no number. */
    private static long number(MatchResult match, String name) {
        String digits = match.group(name);
        if (digits == null) {
            return 0;
        }
        OptionalLong number = ChineseNumeral.parse(digits.replaceFirst("^零(?=.)", ""));
        return number.isPresent() && number.getAsLong() <= MOST_MONTHS ? number.getAsLong() : Integer.MIN_VALUE;
    }

    /** As judgments write it: 三年六个月, 十个月, 六个月零十五日. */
    public String format() {
        int years = months / 12;
        int rest = months % 12;
        return (years > 0 ? ChineseNumeral.format(years) + "年" : "")
                + (rest > 0 ? ChineseNumeral.format(rest) + "个月" : "")
                + (days > 0 ? (months > 0 ? "零" : "") + ChineseNumeral.format(days) + "日" : "");
    }

    @Override
    public int compareTo(TermLength other) {
        return months != other.months ? Integer.compare(months, other.months) : Integer.compare(days, other.days);
    }

    @Override
    public String toString() {
        return format();
    }
}
