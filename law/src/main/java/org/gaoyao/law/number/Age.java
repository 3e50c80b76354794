package org.gaoyao.law.number;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A span of ages in completed years (周岁), as conditions and persons are described: 17周岁, 已满十四周岁不满十六周岁,
 * 七十五周岁以上.
 *
 * <p>已满 and 年满 begin with the number, 不满 and 未满 end before it; 以上 and 以下 include it (Criminal Law, art. 99;
 * Civil Code, art. 1259).
 *
 * @param from the least number of completed years, at least 0
 * @param to the greatest number of completed years, at most {@link #MAX}, which stands for no upper bound
 */
public record Age(int from, int to) {

    /** Stands for no upper bound. */
    public static final int MAX = 199;

    private static final Pattern AGE = Pattern.compile("(?:(?<lower>已满|年满|满|不满|未满)?(?<first>" + Scan.WHOLE
            + ")周?[岁歲](?![月数])(?<side>以上|以下)?)(?:(?<upper>不满|未满)(?<second>" + Scan.MORE + ")周?[岁歲])?");

    public Age {
        if (from < 0 || to < from || to > MAX) {
            throw new IllegalArgumentException(
                    "ages are from 0 to %d and do not fall, got %d to %d".formatted(MAX, from, to));
        }
    }

    /** Exactly so many completed years. */
    public static Age of(int years) {
        return new Age(years, years);
    }

    /**
     * The completed years of a person on a day, empty before birth. A year is completed on the day after the birthday
     * (法释〔2006〕1号, art. 2).
     */
    public static OptionalInt completed(LocalDate birth, LocalDate day) {
        return day.isBefore(birth)
                ? OptionalInt.empty()
                : OptionalInt.of(
                        Math.max(0, Period.between(birth, day.minusDays(1)).getYears()));
    }

    /** The ages that {@code text} means from beginning to end; empty if it means none. */
    public static Optional<Age> parse(CharSequence text) {
        return Scan.parse(AGE, text, Age::read);
    }

    /** All ages in {@code text}, in order. */
    public static List<Found<Age>> find(CharSequence text) {
        return Scan.find(AGE, text, Age::read);
    }

    /** Whether so many completed years lie within. */
    public boolean contains(int years) {
        return years >= from && years <= to;
    }

    private static Optional<Age> read(MatchResult match) {
        OptionalLong first = ChineseNumeral.parse(match.group("first"));
        if (first.isEmpty() || first.getAsLong() >= MAX) {
            return Optional.empty();
        }
        int years = (int) first.getAsLong();
        String lower = Scan.group(match, "lower").orElse("");
        String side = Scan.group(match, "side").orElse("");
        if (match.group("second") != null) {
            OptionalLong second = ChineseNumeral.parse(match.group("second"));
            return second.isEmpty() || second.getAsLong() <= years || second.getAsLong() > MAX || below(lower)
                    ? Optional.empty()
                    : Optional.of(new Age(years, (int) second.getAsLong() - 1));
        }
        if (below(lower)) {
            return years == 0 ? Optional.empty() : Optional.of(new Age(0, years - 1));
        }
        return Optional.of(
                side.equals("以下")
                        ? new Age(0, years)
                        : lower.isEmpty() && side.isEmpty() ? of(years) : new Age(years, MAX));
    }

    private static boolean below(String word) {
        return word.equals("不满") || word.equals("未满");
    }

    /** As statutes write it: 已满十四周岁不满十六周岁, 已满七十五周岁, 不满十四周岁, 十七周岁. */
    public String format() {
        String lower = ChineseNumeral.format(from) + "周岁";
        String upper = to == MAX ? "" : "不满" + ChineseNumeral.format(to + 1) + "周岁";
        if (from == to) {
            return lower;
        }
        return from == 0 && !upper.isEmpty() ? upper : "已满" + lower + upper;
    }

    @Override
    public String toString() {
        return format();
    }
}
