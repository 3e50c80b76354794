package org.gaoyao.law.civil;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.gaoyao.law.book.Reason;

/** A calculation being written down: every figure passes through it on its way. */
final class Working {

    private final Kind kind;
    private final List<Item> items = new ArrayList<>();
    private final TreeMap<String, LocalDate> dates = new TreeMap<>();
    private final List<Step> steps = new ArrayList<>();
    private final List<Reason> notes = new ArrayList<>();

    Working(Kind kind) {
        this.kind = kind;
    }

    /** Writes down a step and returns its figure; amounts in yuan are rounded to the fen. */
    BigDecimal step(String chinese, String english, String working, BigDecimal value, Unit unit, String... sources) {
        return step(true, chinese, english, working, value, unit, sources);
    }

    /** The same, for a figure that rests on data that may not be verified. */
    BigDecimal step(
            boolean verified,
            String chinese,
            String english,
            String working,
            BigDecimal value,
            Unit unit,
            String... sources) {
        BigDecimal figure = unit == Unit.YUAN || unit == Unit.YUAN_A_MONTH ? Figure.fen(value) : value;
        steps.add(new Step(new Reason(english, chinese), working, figure, unit, List.of(sources), verified));
        return figure;
    }

    /** Adds a result. */
    void item(String code, String chinese, String english, BigDecimal value, Unit unit) {
        items.add(new Item(code, new Reason(english, chinese), value, unit));
    }

    /** Adds an amount, unless it is zero. */
    void owed(String code, String chinese, String english, BigDecimal amount) {
        if (amount.signum() != 0) {
            item(code, chinese, english, amount, Unit.YUAN);
        }
    }

    /** Adds a result that is a day. */
    void date(String code, LocalDate day) {
        dates.put(code, day);
    }

    /** Adds what a reader must know. */
    void note(String chinese, String english) {
        notes.add(new Reason(english, chinese));
    }

    Calculation done() {
        return new Calculation(kind, items, dates, steps, notes);
    }
}
