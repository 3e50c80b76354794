package org.gaoyao.law.element;

/**
 * A place in a text, counted in Unicode code points, so that readers in every language find the same characters.
 *
 * @param start first code point, inclusive
 * @param end last code point, exclusive
 */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException(
                    "a span begins at 0 or later and is not empty, got %d to %d".formatted(start, end));
        }
    }

    /** The span between two UTF-16 indices of a text. */
    public static Span ofIndices(String text, int start, int end) {
        int from = text.codePointCount(0, start);
        return new Span(from, from + text.codePointCount(start, end));
    }

    /** The words at this place. */
    public String words(String text) {
        int from = text.offsetByCodePoints(0, start);
        return text.substring(from, text.offsetByCodePoints(from, end - start));
    }
}
