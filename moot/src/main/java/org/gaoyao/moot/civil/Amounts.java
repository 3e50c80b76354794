package org.gaoyao.moot.civil;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.gaoyao.law.civil.Calculation;
import org.gaoyao.law.civil.Kind;
import org.gaoyao.moot.matter.Outcome;
import org.gaoyao.run.Json;

/** Asks {@code law.civil} for an amount: facts are put in one by one, absent ones are left out. */
final class Amounts {

    private final Kind kind;
    private final Map<String, Object> facts = new LinkedHashMap<>();

    private Amounts(Kind kind) {
        this.kind = kind;
    }

    static Amounts of(Kind kind) {
        return new Amounts(kind);
    }

    Amounts put(String field, Object value) {
        facts.put(field, value instanceof LocalDate day ? day.toString() : value);
        return this;
    }

    Amounts put(String field, Optional<?> value) {
        value.ifPresent(present -> put(field, present));
        return this;
    }

    Calculation calculate() {
        return kind.read("moot", Json.parse(Json.line(facts))).calculate();
    }

    /** The facts, to stand within others. */
    Map<String, Object> facts() {
        return facts;
    }

    /** An order to pay. */
    static Outcome.Order order(String what, BigDecimal yuan) {
        return new Outcome.Order(what, Optional.of(new BigDecimal(Words.figure(yuan))));
    }

    /** An order that is no amount. */
    static Outcome.Order order(String what) {
        return new Outcome.Order(what, Optional.empty());
    }
}
