package org.gaoyao.law.civil;

import java.math.BigDecimal;
import org.gaoyao.run.Json;

/** Facts of a case as a test writes them: JSON with single quotes. */
final class Facts {

    private Facts() {}

    static Calculation of(Kind kind, String facts) {
        return kind.read("case", Json.parse(facts.replace('\'', '"'))).calculate();
    }

    static BigDecimal yuan(String amount) {
        return new BigDecimal(amount);
    }
}
