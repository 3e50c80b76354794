package org.gaoyao.law.civil;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The limits of compulsory motor insurance (交强险) on the day of an accident, with fault of the insured vehicle and without.
 *
 * <p>The table is {@code compulsory-insurance.jsonl}; the limits are set by notice (交强险条例 23).
 *
 * @param from the first day of accidents for which they hold
 * @param death for death and disability
 * @param medical for medical costs
 * @param property for property
 * @param deathWithoutFault for death and disability, the vehicle not being at fault
 * @param medicalWithoutFault for medical costs then
 * @param propertyWithoutFault for property then
 * @param verified whether a text at hand prints them
 */
record CompulsoryInsurance(
        LocalDate from,
        BigDecimal death,
        BigDecimal medical,
        BigDecimal property,
        BigDecimal deathWithoutFault,
        BigDecimal medicalWithoutFault,
        BigDecimal propertyWithoutFault,
        boolean verified) {

    private static final List<CompulsoryInsurance> TABLE =
            Table.read("compulsory-insurance.jsonl", CompulsoryInsurance::read);

    private static CompulsoryInsurance read(Form form) {
        return new CompulsoryInsurance(
                form.day("from"),
                form.money("death"),
                form.money("medical"),
                form.money("property"),
                form.money("death_without_fault"),
                form.money("medical_without_fault"),
                form.money("property_without_fault"),
                form.flag("verified", true));
    }

    /** The first day for which limits are known. */
    static LocalDate first() {
        return TABLE.getFirst().from();
    }

    /** The limits for an accident on a day, not before {@link #first}. */
    static CompulsoryInsurance on(LocalDate day) {
        return TABLE.stream().filter(row -> !row.from().isAfter(day)).toList().getLast();
    }

    BigDecimal death(boolean fault) {
        return fault ? death : deathWithoutFault;
    }

    BigDecimal medical(boolean fault) {
        return fault ? medical : medicalWithoutFault;
    }

    BigDecimal property(boolean fault) {
        return fault ? property : propertyWithoutFault;
    }
}
