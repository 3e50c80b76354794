package org.gaoyao.corpus.quality;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.gaoyao.corpus.gate.Reason;

/**
 * The limits that a text has to keep; a measure without a limit is not looked at.
 *
 * @param limits the most or the least of each measure
 */
public record QualityRules(Map<Measure, Double> limits) {

    public QualityRules {
        var ordered = new EnumMap<Measure, Double>(Measure.class);
        limits.forEach((measure, limit) -> {
            double greatest = measure == Measure.CHARACTERS ? Integer.MAX_VALUE : 1;
            if (!(limit >= 0 && limit <= greatest)) {
                throw new IllegalArgumentException(
                        "the limit of %s must be from 0 to %.0f, got %s".formatted(measure.key(), greatest, limit));
            }
            ordered.put(measure, limit);
        });
        limits = Collections.unmodifiableMap(ordered);
    }

    /** The limits for Chinese legal text. */
    public static QualityRules standard() {
        var limits = new EnumMap<Measure, Double>(Measure.class);
        for (Measure measure : Measure.values()) {
            limits.put(measure, measure.limit());
        }
        return new QualityRules(limits);
    }

    /** The same with another limit. */
    public QualityRules with(Measure measure, double limit) {
        var others = new EnumMap<>(limits);
        others.put(measure, limit);
        return new QualityRules(others);
    }

    /** The same without a limit on a measure. */
    public QualityRules without(Measure measure) {
        var others = new EnumMap<>(limits);
        others.remove(measure);
        return new QualityRules(others);
    }

    /** The first rule that a text breaks, with what was measured and the limit. */
    public Optional<Reason> broken(Measurements measurements) {
        for (Map.Entry<Measure, Double> rule : limits.entrySet()) {
            Measure measure = rule.getKey();
            double value = measurements.of(measure);
            if (measure.isUpper() ? value > rule.getValue() : value < rule.getValue()) {
                return Optional.of(Reason.of(measure.key())
                        .with("measured", Math.round(value * 10_000) / 10_000.0)
                        .with(measure.isUpper() ? "most" : "least", rule.getValue()));
            }
        }
        return Optional.empty();
    }
}
