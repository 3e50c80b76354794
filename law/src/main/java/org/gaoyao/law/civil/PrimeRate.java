package org.gaoyao.law.civil;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The one-year loan prime rate (LPR) month by month, as the National Interbank Funding Center publishes it since
 * 2019-08-20.
 *
 * <p>The table is {@code prime-rate.jsonl}; a rate counts from its day to the next. Rows with {@code "verified": false}
 * were found in one place only.
 */
final class PrimeRate {

    /** Where rates come from, as steps name it. */
    static final String SOURCE = "全国银行间同业拆借中心公布的一年期贷款市场报价利率";

    private static final PrimeRate PUBLISHED = load();

    /**
     * A rate.
     *
     * @param from the day on which it was published
     * @param percent per cent a year
     * @param verified whether two sources agree
     */
    record Rate(LocalDate from, BigDecimal percent, boolean verified) {}

    private final NavigableMap<LocalDate, Rate> rates = new TreeMap<>();

    private PrimeRate(List<Rate> rows) {
        rows.forEach(rate -> rates.put(rate.from(), rate));
    }

    /** The table of the project. */
    static PrimeRate published() {
        return PUBLISHED;
    }

    private static PrimeRate load() {
        return new PrimeRate(Table.read(
                "prime-rate.jsonl",
                form -> new Rate(form.day("from"), form.percent("percent", 0, 20), form.flag("verified", true))));
    }

    /** The rate of a day; empty before the first and a month and more after the last. */
    Optional<Rate> on(LocalDate day) {
        return Optional.ofNullable(rates.floorEntry(day))
                .map(entry -> entry.getValue())
                .filter(_ -> day.isBefore(rates.lastKey().plusMonths(1)));
    }

    /** The rates, oldest first. */
    List<Rate> rates() {
        return List.copyOf(rates.values());
    }

    /** The rate of a day, or a problem of a field that says why there is none. */
    Rate on(LocalDate day, Form form, String field) {
        return on(day).orElseGet(() -> {
            form.problem(
                    field,
                    "no prime rate is known for %s; the table goes from %s to %s"
                            .formatted(day, rates.firstKey(), rates.lastKey()),
                    "add its row to prime-rate.jsonl");
            return rates.firstEntry().getValue();
        });
    }
}
