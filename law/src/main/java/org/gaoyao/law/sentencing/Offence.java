package org.gaoyao.law.sentencing;

import java.time.LocalDate;
import java.util.Optional;
import org.gaoyao.law.charge.Charge;
import org.gaoyao.law.element.Elements;
import org.gaoyao.law.province.Province;

/**
 * An act under a charge.
 *
 * @param charge the charge
 * @param on the day of the act
 * @param judged the day of the judgment; where it is not given, the newest law that is known counts as that of the judgment
 * @param province whose courts judge
 * @param elements the facts
 * @param choices what the court has chosen within the ranges
 */
public record Offence(
        Charge charge,
        LocalDate on,
        Optional<LocalDate> judged,
        Optional<Province> province,
        Elements elements,
        Choices choices) {

    /** An act of which only the facts are known. */
    public static Offence of(Charge charge, LocalDate on, Elements elements) {
        return new Offence(charge, on, Optional.empty(), Optional.empty(), elements, Choices.NONE);
    }
}
