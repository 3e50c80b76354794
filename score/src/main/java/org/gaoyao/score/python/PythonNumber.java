package org.gaoyao.score.python;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** How Python reads and writes numbers: {@code int()}, {@code float()}, {@code repr}, {@code round}. */
public final class PythonNumber {

    private static final double TEN_TO_THE_16 = 1e16;

    private PythonNumber() {}

    /**
     * {@code int(text)} of decimal digits in any script, as {@code \d+} finds them.
     *
     * @throws NumberFormatException if there is anything but digits
     */
    public static BigInteger integer(String digits) {
        return new BigInteger(ascii(digits));
    }

    /**
     * {@code float(text)} of what {@code \d+\.?\d*} finds, digits in any script.
     *
     * @throws NumberFormatException if it is no such text
     */
    public static double real(String digits) {
        return Double.parseDouble(ascii(digits));
    }

    /** {@code repr} of a float: the shortest digits that name it, with an exponent below 1e-4 and from 1e16. */
    public static String repr(double value) {
        if (Double.isNaN(value)) {
            return "nan";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "inf" : "-inf";
        }
        double size = Math.abs(value);
        if (size != 0 && (size < 1e-4 || size >= TEN_TO_THE_16)) {
            return withExponent(value);
        }
        String plain =
                new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
        String digits = plain.indexOf('.') < 0 ? plain + ".0" : plain;
        return value == 0 && 1 / value < 0 ? "-0.0" : digits;
    }

    private static String withExponent(double value) {
        BigDecimal shortest = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        String digits = shortest.unscaledValue().abs().toString();
        int exponent = digits.length() - 1 - shortest.scale();
        String size = Math.abs(exponent) < 10 ? "0" + Math.abs(exponent) : Integer.toString(Math.abs(exponent));
        return (value < 0 ? "-" : "")
                + digits.charAt(0)
                + (digits.length() > 1 ? "." + digits.substring(1) : "")
                + (exponent < 0 ? "e-" : "e+")
                + size;
    }

    /** {@code round(value, places)}: the exact binary value rounded, ties to even. */
    public static double round(double value, int places) {
        return Double.isFinite(value)
                ? new BigDecimal(value).setScale(places, RoundingMode.HALF_EVEN).doubleValue()
                : value;
    }

    private static String ascii(String digits) {
        var plain = new StringBuilder(digits.length());
        digits.codePoints().forEach(point -> {
            if (Character.isDigit(point)) {
                plain.append((char) ('0' + Character.digit(point, 10)));
            } else if (point == '.') {
                plain.append('.');
            } else {
                throw new NumberFormatException("digits are expected, got " + digits);
            }
        });
        return plain.toString();
    }
}
