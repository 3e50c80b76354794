package org.gaoyao.moot.narrative;

import java.util.ArrayList;
import java.util.List;

/**
 * A text and the places at which it speaks of elements, counted in code points.
 *
 * @param text the text
 * @param planted the places, in the order in which they end
 */
public record PlantedText(String text, List<Planted> planted) {

    public PlantedText {
        planted = List.copyOf(planted);
    }

    /** A text that speaks of no element. */
    public static PlantedText of(String text) {
        return new PlantedText(text, List.of());
    }

    /** A text that is nothing but the words for an element. */
    public static PlantedText of(String text, String element) {
        return new Builder().plant(element, text).build();
    }

    /** The words of a place. */
    public String words(Planted place) {
        int start = text.offsetByCodePoints(0, place.start());
        return text.substring(start, text.offsetByCodePoints(start, place.end() - place.start()));
    }

    /** The places that state an element. */
    public List<Planted> stating(String element) {
        return planted.stream()
                .filter(place ->
                        place.stance() == Stance.STATES && place.element().equals(element))
                .toList();
    }

    /** Puts a text together from left to right; what is appended keeps its places. Not safe for concurrent use. */
    public static final class Builder {

        private final StringBuilder text = new StringBuilder();
        private final List<Planted> planted = new ArrayList<>();
        private int length;

        /** Appends words that speak of no element. */
        public Builder append(String words) {
            text.append(words);
            length += words.codePointCount(0, words.length());
            return this;
        }

        /** Appends a text with its places. */
        public Builder append(PlantedText part) {
            for (Planted place : part.planted) {
                planted.add(place.shifted(length));
            }
            return append(part.text);
        }

        /** Appends words that state an element. */
        public Builder plant(String element, String words) {
            int start = length;
            return append(words).mark(element, Stance.STATES, start);
        }

        /** Records that everything from code point {@code start} to here speaks of an element; nothing if that is empty. */
        Builder mark(String element, Stance stance, int start) {
            if (length > start) {
                planted.add(new Planted(element, stance, start, length));
            }
            return this;
        }

        /** How many code points the text has so far. */
        public int length() {
            return length;
        }

        /** The text so far. */
        public PlantedText build() {
            return new PlantedText(text.toString(), planted);
        }
    }
}
