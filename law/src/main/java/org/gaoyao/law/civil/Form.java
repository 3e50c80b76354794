package org.gaoyao.law.civil;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.gaoyao.law.number.Money;
import org.gaoyao.run.Nearest;
import org.gaoyao.run.Problems;
import tools.jackson.databind.JsonNode;

/**
 * A JSON object read field by field: every fault is a problem with its place, and reading goes on with a harmless value.
 *
 * <p>Amounts are numbers or text such as "1.2万元"; days are 2021-03-01; shares and rates are per cent; choices are
 * written small, with underscores.
 */
final class Form {

    private final String where;
    private final JsonNode node;
    private final Problems problems;
    private final Set<String> known = new TreeSet<>();

    Form(String where, JsonNode node, Problems problems) {
        this.where = where;
        this.node = node;
        this.problems = problems;
        if (!node.isObject()) {
            problems.add(where, "is not a JSON object", "write {\"field\": value, …}");
        }
    }

    /** Adds a problem of a field. */
    void problem(String field, String what, String next) {
        problems.add("%s, field \"%s\"".formatted(where, field), what, next);
    }

    /** Reports the fields that nobody asked for. */
    void close() {
        for (String name : node.propertyNames()) {
            if (!known.contains(name)) {
                problem(
                        name,
                        "is not a field here",
                        Nearest.of(name, known)
                                .map(near -> "did you mean \"" + near + "\"?")
                                .orElse("known are " + known));
            }
        }
    }

    /** Whether a field is there. */
    boolean has(String field) {
        JsonNode value = get(field);
        return !value.isMissingNode() && !value.isNull();
    }

    private JsonNode get(String field) {
        known.add(field);
        return node.path(field);
    }

    private <T> T required(String field, Optional<T> value, T harmless) {
        if (value.isEmpty() && !has(field)) {
            problem(field, "is missing", "it is needed here");
        }
        return value.orElse(harmless);
    }

    /** An amount of yuan, not negative. */
    BigDecimal money(String field) {
        return required(field, optionalMoney(field), BigDecimal.ONE);
    }

    /** An amount of yuan, zero where it is absent. */
    BigDecimal moneyOrZero(String field) {
        return optionalMoney(field).orElse(BigDecimal.ZERO);
    }

    /** An amount of yuan that may be absent. */
    Optional<BigDecimal> optionalMoney(String field) {
        if (!has(field)) {
            return Optional.empty();
        }
        JsonNode value = get(field);
        Optional<BigDecimal> amount = value.isNumber()
                ? Optional.of(value.decimalValue())
                : Money.parse(value.asString(""))
                        .filter(money ->
                                money.currency().equals(Money.YUAN) && money.exactness() == Money.Exactness.EXACT)
                        .map(Money::amount);
        if (amount.isEmpty() || amount.get().signum() < 0) {
            problem(field, "is no amount of yuan from 0: " + value, "write 12000 or \"1.2万元\"");
            return Optional.empty();
        }
        return amount;
    }

    /** A figure in per cent within bounds. */
    Optional<BigDecimal> optionalPercent(String field, int least, int most) {
        if (!has(field)) {
            return Optional.empty();
        }
        JsonNode value = get(field);
        if (!value.isNumber()
                || value.decimalValue().compareTo(BigDecimal.valueOf(least)) < 0
                || value.decimalValue().compareTo(BigDecimal.valueOf(most)) > 0) {
            problem(field, "is no per cent from %d to %d: %s".formatted(least, most, value), "24 is 24 %");
            return Optional.empty();
        }
        return Optional.of(value.decimalValue());
    }

    /** A figure in per cent within bounds that must be there. */
    BigDecimal percent(String field, int least, int most) {
        return required(field, optionalPercent(field, least, most), BigDecimal.valueOf(least));
    }

    /** A whole number within bounds. */
    int count(String field, int least, int most) {
        return required(field, optionalCount(field, least, most), least);
    }

    /** A whole number within bounds that may be absent. */
    Optional<Integer> optionalCount(String field, int least, int most) {
        if (!has(field)) {
            return Optional.empty();
        }
        JsonNode value = get(field);
        if (!value.isInt() || value.intValue() < least || value.intValue() > most) {
            problem(field, "is no whole number from %d to %d: %s".formatted(least, most, value), "");
            return Optional.empty();
        }
        return Optional.of(value.intValue());
    }

    /** A day. */
    LocalDate day(String field) {
        return required(field, optionalDay(field), LocalDate.of(2021, 1, 1));
    }

    /** A day that may be absent. */
    Optional<LocalDate> optionalDay(String field) {
        if (!has(field)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(get(field).asString("")));
        } catch (DateTimeException _) {
            problem(field, "is no day of the calendar: " + get(field), "write it as 2021-03-01");
            return Optional.empty();
        }
    }

    /** A day that must not lie before another; both given. */
    void inOrder(String earlier, LocalDate first, String later, LocalDate second) {
        if (second.isBefore(first)) {
            problem(later, "%s lies before \"%s\", %s".formatted(second, earlier, first), "exchange them");
        }
    }

    /** True or false, {@code otherwise} where it is absent. */
    boolean flag(String field, boolean otherwise) {
        if (has(field) && !get(field).isBoolean()) {
            problem(field, "must be true or false, got " + get(field), "");
        }
        return get(field).asBoolean(otherwise);
    }

    /** Text, empty where it is absent. */
    String text(String field) {
        return get(field).asString("");
    }

    /** One of the constants of an enum. */
    <E extends Enum<E>> E choice(String field, Class<E> type) {
        return required(field, optionalChoice(field, type), type.getEnumConstants()[0]);
    }

    /** One of the constants of an enum, {@code otherwise} where it is absent. */
    <E extends Enum<E>> E choice(String field, E otherwise) {
        return optionalChoice(field, otherwise.getDeclaringClass()).orElse(otherwise);
    }

    private <E extends Enum<E>> Optional<E> optionalChoice(String field, Class<E> type) {
        if (!has(field)) {
            return Optional.empty();
        }
        String name = get(field).asString("");
        List<String> names = Arrays.stream(type.getEnumConstants())
                .map(each -> each.name().toLowerCase(Locale.ROOT))
                .toList();
        if (!names.contains(name)) {
            problem(
                    field,
                    "is none of " + names + ": " + get(field),
                    Nearest.of(name, names)
                            .map(near -> "did you mean " + near + "?")
                            .orElse(""));
            return Optional.empty();
        }
        return Optional.of(Enum.valueOf(type, name.toUpperCase(Locale.ROOT)));
    }

    /** The rows of a list; none where it is absent. */
    <T> List<T> rows(String field, Function<Form, T> reader) {
        var rows = new ArrayList<T>();
        JsonNode list = get(field);
        if (has(field) && !list.isArray()) {
            problem(field, "must be a list, got " + list.getNodeType(), "write [{…}, {…}]");
            return rows;
        }
        for (int i = 0; i < list.size(); i++) {
            rows.add(part("%s, %s %d".formatted(where, field, i + 1), list.get(i), reader));
        }
        return rows;
    }

    /** A part that must be there. */
    <T> Optional<T> part(String field, Function<Form, T> reader) {
        return has(field) ? Optional.of(part(where + ", " + field, get(field), reader)) : Optional.empty();
    }

    private <T> T part(String place, JsonNode value, Function<Form, T> reader) {
        var form = new Form(place, value, problems);
        T read = reader.apply(form);
        form.close();
        return read;
    }
}
