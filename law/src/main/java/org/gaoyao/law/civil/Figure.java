package org.gaoyao.law.civil;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures of calculations: to the fen, half up, and written without trailing zeros. */
final class Figure {

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Figure() {}

    /** An amount rounded to the fen. */
    static BigDecimal fen(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }

    /** A share in per cent of an amount, to the fen. */
    static BigDecimal share(BigDecimal amount, BigDecimal percent) {
        return fen(amount.multiply(percent).divide(HUNDRED));
    }

    /** One figure over another to ten decimals. */
    static BigDecimal over(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, 10, RoundingMode.HALF_UP);
    }

    /** The figure without trailing zeros and without an exponent. */
    static BigDecimal even(BigDecimal figure) {
        BigDecimal plain = figure.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0, RoundingMode.UNNECESSARY) : plain;
    }

    /** The figure as text. */
    static String plain(BigDecimal figure) {
        return even(figure).toPlainString();
    }
}
