package org.gaoyao.moot.document;

/**
 * A part of a document.
 *
 * @param kind which part
 * @param start first code point, inclusive
 * @param end last code point, exclusive
 */
public record Segment(SegmentKind kind, int start, int end) {

    public Segment {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(
                    "%s: a segment begins at 0 or later and does not end before, got %d to %d"
                            .formatted(kind, start, end));
        }
    }
}
