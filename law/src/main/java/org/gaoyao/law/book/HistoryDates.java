package org.gaoyao.law.book;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The days on which a law was passed, published or changed, read from the lines under its title. */
public final class HistoryDates {

    private static final Pattern DAY =
            Pattern.compile("(\\d{4})\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日(?!\\s*起?\\s*(?:正式)?施行)");
    private static final Pattern CHANGE = Pattern.compile("修正|修订|修改");

    private HistoryDates() {}

    /** All days of passing, publishing and changing; days of effect are left out. */
    public static NavigableSet<LocalDate> all(List<String> history) {
        var days = new TreeSet<LocalDate>();
        history.forEach(line -> collect(line, days));
        return days;
    }

    /** The days in lines that tell of a change (修正, 修订). */
    public static NavigableSet<LocalDate> changes(List<String> history) {
        var days = new TreeSet<LocalDate>();
        history.stream().filter(line -> CHANGE.matcher(line).find()).forEach(line -> collect(line, days));
        return days;
    }

    private static void collect(String line, Collection<LocalDate> days) {
        Matcher day = DAY.matcher(line);
        while (day.find()) {
            try {
                days.add(LocalDate.of(
                        Integer.parseInt(day.group(1)),
                        Integer.parseInt(day.group(2)),
                        Integer.parseInt(day.group(3))));
            } catch (DateTimeException _) {
                // a misprint such as 2月30日 dates nothing
            }
        }
    }
}
