package org.gaoyao.corpus.normalisation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * A text in normal form.
 *
 * @param text the text
 * @param changes what changed it, and at how many places: characters, blanks, lines or pieces of boilerplate
 */
public record Normalised(String text, Map<Normalisation, Integer> changes) {

    public Normalised {
        var ordered = new EnumMap<Normalisation, Integer>(Normalisation.class);
        ordered.putAll(changes);
        changes = Collections.unmodifiableMap(ordered);
    }
}
