package org.gaoyao.moot.narrative;

/**
 * Where a text speaks of an element.
 *
 * @param element the code of the element
 * @param stance whether the words state the element or contradict it
 * @param start first code point, inclusive
 * @param end last code point, exclusive
 */
public record Planted(String element, Stance stance, int start, int end) {

    public Planted {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException(
                    "%s: a span begins at 0 or later and is not empty, got %d to %d".formatted(element, start, end));
        }
    }

    /** The same words in a text in which {@code by} code points stand before this one. */
    Planted shifted(int by) {
        return new Planted(element, stance, start + by, end + by);
    }
}
