package org.gaoyao.moot.document;

import org.gaoyao.law.judgment.SegmentName;

/**
 * A part of a document.
 *
 * @param name which part
 * @param start first code point, inclusive
 * @param end last code point, exclusive
 */
public record Segment(SegmentName name, int start, int end) {

    public Segment {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(
                    "%s: a segment begins at 0 or later and does not end before, got %d to %d"
                            .formatted(name, start, end));
        }
    }
}
