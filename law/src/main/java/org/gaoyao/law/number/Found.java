package org.gaoyao.law.number;

/**
 * Something that was found in a text, and where it stands.
 *
 * @param value what the words say
 * @param start first UTF-16 index, inclusive
 * @param end last UTF-16 index, exclusive
 * @param <T> what was looked for
 */
public record Found<T>(T value, int start, int end) {

    public Found {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException(
                    "a span begins at 0 or later and is not empty, got %d to %d".formatted(start, end));
        }
    }

    /** The words themselves. */
    public String words(CharSequence text) {
        return text.subSequence(start, end).toString();
    }
}
