package org.gaoyao.score.numeral;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gaoyao.score.python.PythonNumber;

/**
 * One numeral, Chinese or mixed with Arabic digits, read as {@code cn2an.cn2an(text, "smart")} of cn2an 0.5.22 reads what
 * its {@code transform} finds, and written as Python writes the number.
 */
final class SmartNumber {

    private static final String DIGITS = "零一二三四五六七八九";

    /** Every digit that may stand in a numeral, its value at the same place of the string below. */
    private static final String ALL_DIGITS = "零〇一壹幺二贰两三叁四肆五伍六陆七柒八捌九玖";

    private static final String DIGIT_VALUES = "0011122233445566778899";
    private static final String UNITS = "十拾百佰千仟万亿";
    private static final long[] UNIT_VALUES = {10, 10, 100, 100, 1_000, 1_000, 10_000, 100_000_000};
    private static final String[] ORDERS = {
        "", "十", "百", "千", "万", "十", "百", "千", "亿", "十", "百", "千", "万", "十", "百", "千"
    };

    private static final Pattern ARABIC = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?[" + UNITS + "]?");
    private static final Pattern RUN = Pattern.compile("[0-9]+");
    private static final Pattern ALL_NUMBERS = Pattern.compile("[" + ALL_DIGITS + "]+");
    private static final Pattern SPOKEN =
            Pattern.compile("(?:[" + ALL_DIGITS + "]{0,2}[" + UNITS + "])+[" + ALL_DIGITS + "]");
    private static final Pattern INTEGER = Pattern.compile(integers());
    private static final Pattern DECIMALS = Pattern.compile("[零〇一壹幺二贰两三叁仨四肆五伍六陆七柒八捌九玖]{0,16}");

    private SmartNumber() {}

    /** The grammar of well-formed numerals from 零 to 千万亿 less one. */
    private static String integers() {
        String one = "[一壹幺二贰两三叁仨四肆五伍六陆七柒八捌九玖]";
        String zero = "[零〇]";
        String tens = one + "?[十拾]" + one + "?";
        String below100 = "(?:" + tens + "|" + one + ")";
        String hundreds = "(?:" + one + "[百佰](?:" + zero + one + ")?|" + one + "[百佰]" + tens + ")";
        String below1000 = "(?:" + hundreds + "|" + below100 + ")";
        String thousands = "(?:" + one + "[千仟](?:" + zero + below100 + ")?|" + one + "[千仟]" + hundreds + ")";
        String below10000 = "(?:" + thousands + "|" + below1000 + ")";
        String myriads = "(?:" + below10000 + "万(?:" + zero + below1000 + ")?|" + below10000 + "万" + thousands + ")";
        String belowYi = "(?:" + myriads + "|" + below10000 + ")";
        String yi = "(?:" + belowYi + "亿(?:" + zero + belowYi + ")?|" + belowYi + "亿" + myriads + ")";
        return zero + "|" + yi + "|" + belowYi;
    }

    /**
     * The number as Python's {@code str} writes it.
     *
     * @throws NumberFormatException if cn2an does not understand it
     */
    static String read(String numeral) {
        String text = halfWidth(numeral).replace("零十", "零一十").replace("零百", "零一百");
        boolean negative = text.startsWith("负");
        String size = negative ? text.substring(1) : text;
        int point = size.indexOf('点');
        if (point < 0 && ARABIC.matcher(size).matches()) {
            return arabic(size);
        }
        String whole = inChinese(point < 0 ? size : size.substring(0, point));
        BigInteger integer = integer(whole);
        if (point < 0) {
            return (negative ? integer.negate() : integer).toString();
        }
        String decimals = digitByDigit(size.substring(point + 1));
        if (!DECIMALS.matcher(decimals).matches()) {
            throw notUnderstood(numeral);
        }
        double value = PythonNumber.round(integer.doubleValue() + fraction(decimals), decimals.length());
        return PythonNumber.repr(negative ? -value : value);
    }

    private static String arabic(String text) {
        int unit = UNITS.indexOf(text.charAt(text.length() - 1));
        if (unit < 0) {
            return PythonNumber.repr(Double.parseDouble(text));
        }
        double value = Double.parseDouble(text.substring(0, text.length() - 1)) * UNIT_VALUES[unit];
        return new BigDecimal(value).toBigInteger().toString();
    }

    private static BigInteger integer(String text) {
        if (INTEGER.matcher(text).matches()) {
            return positional(text);
        }
        if (ALL_NUMBERS.matcher(text).matches()) {
            var digits = new StringBuilder();
            text.chars().forEach(digit -> digits.append(DIGIT_VALUES.charAt(ALL_DIGITS.indexOf(digit))));
            return new BigInteger(digits.toString());
        }
        if (text.length() >= 3 && SPOKEN.matcher(text).matches()) {
            long last = UNIT_VALUES[UNITS.indexOf(text.charAt(text.length() - 2))];
            return positional(text + unitOf(last / 10));
        }
        throw notUnderstood(text);
    }

    /** 一万二 is 一万二千. There is no unit below ten, and none a tenth of 亿. */
    private static String unitOf(long value) {
        for (int i = 0; i < UNITS.length(); i++) {
            if (UNIT_VALUES[i] == value) {
                return UNITS.substring(i, i + 1);
            }
        }
        throw new NumberFormatException("no unit is " + value);
    }

    /** From the last character to the first: a digit times the unit behind it, a unit without a digit for itself. */
    private static BigInteger positional(String text) {
        BigInteger sum = BigInteger.ZERO;
        BigInteger unit = BigInteger.ONE;
        BigInteger great = BigInteger.ONE;
        for (int i = text.length() - 1; i >= 0; i--) {
            int digit = ALL_DIGITS.indexOf(text.charAt(i));
            if (digit >= 0) {
                sum = sum.add(
                        BigInteger.valueOf(DIGIT_VALUES.charAt(digit) - '0').multiply(unit));
                continue;
            }
            int place = UNITS.indexOf(text.charAt(i));
            if (place < 0) {
                throw notUnderstood(text);
            }
            unit = BigInteger.valueOf(UNIT_VALUES[place]);
            if (UNIT_VALUES[place] % 10_000 == 0) {
                great = unit.compareTo(great) > 0 ? unit : unit.multiply(great);
                unit = great;
            }
            if (unit.compareTo(great) < 0) {
                unit = unit.multiply(great);
            }
            if (i == 0) {
                sum = sum.add(unit);
            }
        }
        return sum;
    }

    private static double fraction(String decimals) {
        double sum = 0;
        for (int i = decimals.length() - 1; i >= 0; i--) {
            int digit = ALL_DIGITS.indexOf(decimals.charAt(i));
            if (digit < 0) {
                throw notUnderstood(decimals);
            }
            sum += (DIGIT_VALUES.charAt(digit) - '0') * Double.parseDouble("1e-" + (i + 1));
        }
        return PythonNumber.round(sum, decimals.length());
    }

    /** Arabic digits as a Chinese numeral: 305 is 三百零五. */
    private static String inChinese(String text) {
        Matcher matcher = RUN.matcher(text);
        return matcher.replaceAll(run -> chinese(new BigInteger(run.group()).toString()));
    }

    private static String chinese(String digits) {
        if (digits.length() > ORDERS.length) {
            throw notUnderstood(digits);
        }
        var chinese = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            int order = digits.length() - 1 - i;
            if (digit > 0 || order % 4 == 0) {
                chinese.append(DIGITS.charAt(digit)).append(ORDERS[order]);
            }
            if (digit == 0 && i > 0 && chinese.charAt(chinese.length() - 1) != '零') {
                chinese.append('零');
            }
        }
        String tidy = chinese.toString()
                .replace("零零", "零")
                .replace("零万", "万")
                .replace("零亿", "亿")
                .replace("亿万", "亿")
                .replaceAll("^零+|零+$", "");
        tidy = tidy.startsWith("一十") ? tidy.substring(1) : tidy;
        return tidy.isEmpty() ? "零" : tidy;
    }

    private static String digitByDigit(String text) {
        return RUN.matcher(text).replaceAll(run -> run.group()
                .chars()
                .mapToObj(digit -> DIGITS.substring(digit - '0', digit - '0' + 1))
                .reduce("", String::concat));
    }

    private static String halfWidth(String text) {
        var half = new StringBuilder(text.length());
        text.chars()
                .forEach(c ->
                        half.append(c == 0x3000 ? ' ' : c >= 0xFF01 && c <= 0xFF5E ? (char) (c - 0xFEE0) : (char) c));
        return half.toString();
    }

    private static NumberFormatException notUnderstood(String text) {
        return new NumberFormatException("cn2an does not understand " + text);
    }
}
