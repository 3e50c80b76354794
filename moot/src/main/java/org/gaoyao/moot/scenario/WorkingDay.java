package org.gaoyao.moot.scenario;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Days on which courts sit: Monday to Friday. Public holidays, which are set anew every year, are not regarded. */
public final class WorkingDay {

    private WorkingDay() {}

    /** The day, or the Friday before it. */
    public static LocalDate onOrBefore(LocalDate day) {
        int late = day.getDayOfWeek().getValue() - DayOfWeek.FRIDAY.getValue();
        return late > 0 ? day.minusDays(late) : day;
    }
}
