package org.gaoyao.law.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Numerals as Chinese legal texts write them, read and written.
 *
 * <p>Understood are units (一百三十三, 三亿零五万), the formal characters of receipts (壹万贰仟), digit strings (二〇二一,
 * also 二○一五 and 二0一五 as clerks type them), 廿 and 卅, Arabic and full-width digits, both mixed (3万5千), and, where
 * decimals are asked for, fractions (1.5万) and groups of three (10,000 and 10，000). Simplified and traditional
 * characters are equal.
 *
 * <p>Not a numeral is what has two readings: 三四 (three or four) and 三五万, and 一百二 (120 in speech, a slip for 102
 * in writing).
 *
 * <p>Two readers are for parsers that meet a numeral on their way: {@link #read} for counts and
 * article numbers, {@link #readDecimal} for amounts. Both return what they read packed into a {@code long}, to be opened
 * with {@link #value}, {@link #decimal} and {@link #length}, or {@link #NONE}. Pure and deterministic; the largest
 * number is {@link #MAX}.
 */
public final class ChineseNumeral {

    /** What the readers return when no numeral begins at the place. Every other result is at least 0. */
    public static final long NONE = -1;

    /** The largest number that is read or written: one below 千万亿. */
    public static final long MAX = 999_999_999_999_999L;

    private static final String[] DIGITS = {"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

    private ChineseNumeral() {}

    /**
     * Reads the longest whole number that begins at {@code from}: no decimals and no groups of three, so that
     * 第64,234条 stays two articles.
     *
     * @param text any text
     * @param from UTF-16 index, at least 0; at or past the end nothing is found
     * @return the number and how many characters it takes, packed; or {@link #NONE}
     */
    public static long read(CharSequence text, int from) {
        return NumeralGrammar.read(text, from, false);
    }

    /** Reads the longest number that begins at {@code from}, with decimals and groups of three; as {@link #read} else. */
    public static long readDecimal(CharSequence text, int from) {
        return NumeralGrammar.read(text, from, true);
    }

    /** How many characters a successful read took, at least 1. */
    public static int length(long read) {
        return (int) (read & 0x7F);
    }

    /** The whole number that was read; for a number with decimals, what stands before them. */
    public static long value(long read) {
        return unscaled(read) / Digits.power(scale(read));
    }

    /** The number that was read, exactly, with as many decimals as were written. */
    public static BigDecimal decimal(long read) {
        return BigDecimal.valueOf(unscaled(read), scale(read));
    }

    static long unscaled(long read) {
        return read >>> 11;
    }

    static int scale(long read) {
        return (int) (read >>> 7 & 0xF);
    }

    static long pack(long unscaled, int scale, int length) {
        return unscaled < 0 || unscaled > MAX || scale > 15 || length > 0x7F
                ? NONE
                : unscaled << 11 | (long) scale << 7 | length;
    }

    /** The whole number that {@code text} is from beginning to end, decimals of zero allowed; empty if it is none. */
    public static OptionalLong parse(CharSequence text) {
        Optional<BigDecimal> number = parseDecimal(text);
        return number.isPresent() && number.get().stripTrailingZeros().scale() <= 0
                ? OptionalLong.of(number.get().longValueExact())
                : OptionalLong.empty();
    }

    /** The number that {@code text} is from beginning to end; empty if it is none. */
    public static Optional<BigDecimal> parseDecimal(CharSequence text) {
        long read = readDecimal(text, 0);
        return read != NONE && length(read) == text.length() ? Optional.of(decimal(read)) : Optional.empty();
    }

    /** All numbers in {@code text}, in order and without overlap. */
    public static List<Found<BigDecimal>> find(CharSequence text) {
        var found = new ArrayList<Found<BigDecimal>>();
        int at = 0;
        while (at < text.length()) {
            long read = readDecimal(text, at);
            if (read == NONE) {
                at = endOfNumeral(text, at);
            } else {
                found.add(new Found<>(decimal(read), at, at + length(read)));
                at += length(read);
            }
        }
        return List.copyOf(found);
    }

    /**
     * Where to look for the next numeral when none could be read at {@code from}: behind all numeral characters that
     * stand there, so that the 四万 of 三四万 is not taken for a number of its own, and at least one further.
     */
    public static int endOfNumeral(CharSequence text, int from) {
        int at = from;
        while (at < text.length() && isNumeral(text.charAt(at))) {
            at++;
        }
        return Math.max(at, from + 1);
    }

    /** Whether a character is a digit or unit of any of the understood kinds. */
    public static boolean isNumeral(char character) {
        return Digits.isNumeral(character);
    }

    /**
     * The standard form in which statutes number: 一百三十三, 十二, 一千零一, 一万零五百, 〇 for zero.
     *
     * @throws IllegalArgumentException unless {@code number} is from 0 to {@link #MAX}
     */
    public static String format(long number) {
        if (number < 0 || number > MAX) {
            throw new IllegalArgumentException("a numeral is from 0 to %d, got %d".formatted(MAX, number));
        }
        if (number == 0) {
            return DIGITS[0];
        }
        var written = new StringBuilder();
        append(written, number);
        return written.toString();
    }

    /** Appends a number above 0; 十 stands without 一 only in front of everything. */
    private static void append(StringBuilder written, long number) {
        int exponent = number >= Digits.power(8)
                ? 8
                : number >= Digits.power(4) ? 4 : number >= 1000 ? 3 : number >= 100 ? 2 : number >= 10 ? 1 : 0;
        long power = Digits.power(exponent);
        if (exponent >= 4) {
            append(written, number / power);
        } else if (exponent != 1 || number / 10 != 1 || !written.isEmpty()) {
            written.append(DIGITS[(int) (number / power)]);
        }
        written.append(unit(exponent));
        long rest = number % power;
        if (rest > 0) {
            written.append(rest < power / 10 ? "零" : "");
            append(written, rest);
        }
    }

    private static String unit(int exponent) {
        return switch (exponent) {
            case 1 -> "十";
            case 2 -> "百";
            case 3 -> "千";
            case 4 -> "万";
            case 8 -> "亿";
            default -> "";
        };
    }

    /**
     * Digit by digit, as years are written: 2021 is 二〇二一.
     *
     * @throws IllegalArgumentException if {@code number} is negative
     */
    public static String formatDigits(long number) {
        if (number < 0) {
            throw new IllegalArgumentException("a digit string is of a number from 0, got " + number);
        }
        var written = new StringBuilder();
        Long.toString(number).chars().forEach(character -> written.append(DIGITS[character - '0']));
        return written.toString();
    }
}
