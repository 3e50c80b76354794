package org.gaoyao.corpus.quality;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What was measured of a text.
 *
 * @param values every {@link Measure}
 */
public record Measurements(Map<Measure, Double> values) {

    public Measurements {
        values = Collections.unmodifiableMap(new EnumMap<>(values));
    }

    /** Measures a text; linear in its length but for sorting the hashes of its runs. */
    public static Measurements of(String text) {
        var values = new EnumMap<Measure, Double>(Measure.class);
        var characters = new CharacterCounts(text);
        characters.measure(values);
        new LineCounts(text).measure(values);
        Repetition.measure(text, values);
        Debris.measure(text, characters.total(), values);
        return new Measurements(values);
    }

    /** The value of a measure. */
    public double of(Measure measure) {
        return values.getOrDefault(measure, 0.0);
    }
}
