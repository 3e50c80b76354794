package org.gaoyao.law.civil;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A stretch of time in whole months and the days beyond them.
 *
 * <p>Days beyond count against the length of the month that they would fill; no statute says how, so that is a
 * convention of ours.
 *
 * @param months whole months
 * @param days days beyond them
 * @param length how many days that last month would have
 */
record Months(int months, int days, int length) {

    /** From one day, included, to another, excluded; nothing if it ends before it begins. */
    static Months between(LocalDate from, LocalDate until) {
        if (!until.isAfter(from)) {
            return new Months(0, 0, 30);
        }
        int months = (int) ChronoUnit.MONTHS.between(from, until);
        LocalDate last = from.plusMonths(months);
        return new Months(months, (int) ChronoUnit.DAYS.between(last, until), (int)
                ChronoUnit.DAYS.between(last, from.plusMonths(months + 1L)));
    }

    /** What comes to {@code monthly} each month, to the fen. */
    BigDecimal times(BigDecimal monthly) {
        return Figure.fen(monthly.multiply(BigDecimal.valueOf(months))
                .add(Figure.over(monthly.multiply(BigDecimal.valueOf(days)), BigDecimal.valueOf(length))));
    }

    /** The working of {@link #times}: 8000×(3+5÷30). */
    String working(BigDecimal monthly) {
        return Figure.plain(monthly) + "×" + (days == 0 ? months : "(%d+%d÷%d)".formatted(months, days, length));
    }

    /** The stretch as a figure, to four decimals. */
    BigDecimal figure() {
        return times(BigDecimal.valueOf(100)).movePointLeft(2);
    }
}
