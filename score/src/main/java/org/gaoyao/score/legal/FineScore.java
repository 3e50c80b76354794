package org.gaoyao.score.legal;

import java.math.BigDecimal;
import java.math.MathContext;
import org.gaoyao.score.Explained;

/** How near a predicted fine is to the declared one: the smaller over the larger, 1 if equal, 0 if only one is 0. */
public final class FineScore {

    private FineScore() {}

    /**
     * The score of a fine in yuan.
     *
     * @throws IllegalArgumentException if one of them is below 0
     */
    public static Explained score(BigDecimal predicted, BigDecimal declared) {
        if (predicted.signum() < 0 || declared.signum() < 0) {
            throw new IllegalArgumentException(
                    "fines must be at least 0, got %s and %s".formatted(predicted, declared));
        }
        BigDecimal larger = predicted.max(declared);
        double value = larger.signum() == 0
                ? 1
                : predicted.min(declared).divide(larger, MathContext.DECIMAL64).doubleValue();
        return Explained.of(
                value,
                "a fine of %s yuan where %s were declared"
                        .formatted(predicted.toPlainString(), declared.toPlainString()));
    }
}
