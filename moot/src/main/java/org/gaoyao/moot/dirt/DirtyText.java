package org.gaoyao.moot.dirt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gaoyao.run.Fingerprint;

/**
 * A text with the faults that were planted into it.
 *
 * @param text the text
 * @param faults where they are
 */
record DirtyText(String text, List<Place> faults) {

    /**
     * Where a fault is.
     *
     * @param fault what it is
     * @param start first code point
     * @param end last code point, exclusive
     * @param of what it was copied from
     * @param edits which share of the characters was edited
     */
    record Place(Fault fault, int start, int end, Optional<String> of, Optional<Double> edits) {}

    DirtyText {
        faults = List.copyOf(faults);
    }

    /** The lines of the ledger for this text as a document. */
    List<Planting> plantings(String document) {
        return faults.stream().map(place -> planting(document, place)).toList();
    }

    private Planting planting(String document, Place place) {
        int from = text.offsetByCodePoints(0, place.start());
        String words = text.substring(from, text.offsetByCodePoints(from, place.end() - place.start()));
        return new Planting(
                document,
                place.fault(),
                place.start(),
                place.end(),
                Fingerprint.of(words).hex(),
                place.of(),
                place.edits());
    }

    /** Puts a text together, and remembers where faults went. */
    static final class Builder {

        private final StringBuilder text = new StringBuilder();
        private final List<Place> faults = new ArrayList<>();

        Builder append(String words) {
            text.append(words);
            return this;
        }

        Builder plant(Fault fault, String words) {
            return plant(fault, words, Optional.empty(), Optional.empty());
        }

        Builder plant(Fault fault, String words, Optional<String> of, Optional<Double> edits) {
            int start = text.codePointCount(0, text.length());
            text.append(words);
            faults.add(new Place(fault, start, text.codePointCount(0, text.length()), of, edits));
            return this;
        }

        DirtyText build() {
            return new DirtyText(text.toString(), faults);
        }
    }
}
