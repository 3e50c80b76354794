package org.gaoyao.law.number;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * A date as far as a text gives it: a day, a month or a year.
 *
 * <p>Read by {@link DateReader}: 2021年3月1日, 二〇二一年三月一日, 2021.3.1, 2021-03-01, 民国三十八年; and, against the
 * date before it, 同年3月20日, 次日, 当月, 3月20日.
 *
 * @param year from 1000 to 9999
 * @param month from 1 to 12, or 0 where only the year is given
 * @param day from 1 to 31, or 0 where only the month or year is given
 */
public record LegalDate(int year, int month, int day) implements Comparable<LegalDate> {

    /** How far a date is given. */
    public enum Precision {
        /** Year, month and day. */
        DAY,
        /** Year and month. */
        MONTH,
        /** The year only. */
        YEAR
    }

    /**
     * From one date to another, both included as far as they are given.
     *
     * @param from where it begins
     * @param to where it ends, not before {@code from}
     */
    public record Range(LegalDate from, LegalDate to) {

        public Range {
            if (to.last().isBefore(from.first())) {
                throw new IllegalArgumentException("a range ends after it begins, got %s to %s".formatted(from, to));
            }
        }

        /** Whether a day lies within it. */
        public boolean contains(LocalDate day) {
            return !day.isBefore(from.first()) && !day.isAfter(to.last());
        }

        @Override
        public String toString() {
            return from + "至" + to;
        }
    }

    public LegalDate {
        if (!exists(year, month, day)) {
            throw new IllegalArgumentException("no such date: year %d, month %d, day %d".formatted(year, month, day));
        }
    }

    private static boolean exists(int year, int month, int day) {
        return year >= 1000
                && year <= 9999
                && month >= 0
                && month <= 12
                && day >= 0
                && (month == 0 ? day == 0 : day <= YearMonth.of(year, month).lengthOfMonth());
    }

    /** The date with these parts, empty if there is none (2月30日). */
    public static Optional<LegalDate> of(int year, int month, int day) {
        return exists(year, month, day) ? Optional.of(new LegalDate(year, month, day)) : Optional.empty();
    }

    /**
     * A day.
     *
     * @throws IllegalArgumentException if its year is not from 1000 to 9999
     */
    public static LegalDate of(LocalDate day) {
        return new LegalDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** The date that {@code text} is from beginning to end, without any date before it; empty if it is none. */
    public static Optional<LegalDate> parse(CharSequence text) {
        return DateReader.parse(text, Optional.empty());
    }

    /** The date that {@code text} is from beginning to end, where 同年 and 次日 refer to {@code previous}. */
    public static Optional<LegalDate> parse(CharSequence text, LegalDate previous) {
        return DateReader.parse(text, Optional.of(previous));
    }

    /** All dates in {@code text}, in order; each that refers back is resolved against the one before it. */
    public static List<Found<LegalDate>> find(CharSequence text) {
        return DateReader.find(text);
    }

    /** All ranges in {@code text}, in order: 2019年3月1日至5日, 2019年3月至2020年1月. */
    public static List<Found<Range>> findRanges(CharSequence text) {
        return DateReader.findRanges(text);
    }

    /** How far the date is given. */
    public Precision precision() {
        return day > 0 ? Precision.DAY : month > 0 ? Precision.MONTH : Precision.YEAR;
    }

    /** The first day that the date covers. */
    public LocalDate first() {
        return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
    }

    /** The last day that the date covers. */
    public LocalDate last() {
        return switch (precision()) {
            case DAY -> first();
            case MONTH -> YearMonth.of(year, month).atEndOfMonth();
            case YEAR -> LocalDate.of(year, 12, 31);
        };
    }

    /** The day, if the date gives one. */
    public Optional<LocalDate> exact() {
        return precision() == Precision.DAY ? Optional.of(first()) : Optional.empty();
    }

    /** The day a number of days later, empty unless the date gives a day, or where the calendar of this type ends. */
    Optional<LegalDate> plusDays(int days) {
        try {
            return exact().map(date -> of(date.plusDays(days)));
        } catch (IllegalArgumentException | DateTimeException outside) {
            return Optional.empty();
        }
    }

    /** In figures: 2021年3月1日, 2021年3月, 2021年. */
    public String format() {
        return year + "年" + (month > 0 ? month + "月" : "") + (day > 0 ? day + "日" : "");
    }

    /** In Chinese numerals, as the foot of a judgment has it: 二〇二一年三月一日. */
    public String formatChinese() {
        return ChineseNumeral.formatDigits(year)
                + "年"
                + (month > 0 ? ChineseNumeral.format(month) + "月" : "")
                + (day > 0 ? ChineseNumeral.format(day) + "日" : "");
    }

    /** By the first day covered, then the more exact date first. */
    @Override
    public int compareTo(LegalDate other) {
        int byFirst = first().compareTo(other.first());
        return byFirst != 0 ? byFirst : precision().compareTo(other.precision());
    }

    @Override
    public String toString() {
        return format();
    }
}
