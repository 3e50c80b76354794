package org.gaoyao.law.sentencing;

import java.time.LocalDate;
import java.util.Optional;
import org.gaoyao.law.province.Province;

/**
 * For which law and which courts a row holds.
 *
 * @param province the province whose rule it is; none for the whole country
 * @param from the first day of the law with which it holds
 * @param until the first day of the law with which it no longer holds
 */
record Scope(Optional<Province> province, LocalDate from, Optional<LocalDate> until) {

    /** Whether it concerns a court of a province, or one of which the province is not known, under the law of a day. */
    boolean covers(Optional<Province> court, LocalDate day) {
        return (province.isEmpty() || province.equals(court))
                && !day.isBefore(from)
                && until.filter(end -> !day.isBefore(end)).isEmpty();
    }
}
