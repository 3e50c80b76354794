package org.gaoyao.law.sentencing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gaoyao.law.province.Province;

/** A row of the rules that a row of a province, or a later row, can take the place of. */
sealed interface Rule permits Start, Increment, Amounts, Factor {

    /** What a row that takes its place has in common with it. */
    String key();

    /** Where and with which law it holds. */
    Scope scope();

    /**
     * The rows that hold for a court under the law of a day, each the last of its key, a province's before the country's; in
     * the order in which their keys first stand.
     */
    static <R extends Rule> List<R> effective(List<R> rows, Optional<Province> court, LocalDate day) {
        Map<String, R> chosen = new LinkedHashMap<>();
        for (R row : rows) {
            if (row.scope().covers(court, day)) {
                chosen.merge(
                        row.key(),
                        row,
                        (held, next) -> held.scope().province().isPresent()
                                        && next.scope().province().isEmpty()
                                ? held
                                : next);
            }
        }
        return List.copyOf(chosen.values());
    }
}
