package org.gaoyao.law.element;

import java.math.BigDecimal;
import java.time.LocalDate;

/** The value of an element, in the unit of its definition. */
public sealed interface ElementValue {

    /** Present or, where the text says so, absent. */
    record Flag(boolean present) implements ElementValue {}

    /** Persons, times, yuan, grams, months, years, a grade; without trailing zeros. */
    record Quantity(BigDecimal number) implements ElementValue {

        public Quantity {
            BigDecimal plain = number.stripTrailingZeros();
            number = plain.scale() < 0 ? plain.setScale(0) : plain;
        }

        /** A whole number. */
        public static Quantity of(long number) {
            return new Quantity(BigDecimal.valueOf(number));
        }
    }

    /** A day. */
    record Day(LocalDate day) implements ElementValue {}

    /** One of the listed values, by its code. */
    record Chosen(String code) implements ElementValue {}

    /** Words. */
    record Text(String words) implements ElementValue {}

    /** The value as JSON has it: a boolean, a number, or text (days as 2021-03-01). */
    default Object plain() {
        return switch (this) {
            case Flag(boolean present) -> present;
            case Quantity(BigDecimal number) -> number;
            case Day(LocalDate day) -> day.toString();
            case Chosen(String code) -> code;
            case Text(String words) -> words;
        };
    }
}
