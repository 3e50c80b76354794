package org.gaoyao.corpus.judgment;

import org.gaoyao.law.judgment.SegmentName;

/**
 * A part of a judgment.
 *
 * @param name which part
 * @param start its first UTF-16 index
 * @param end the index after its last
 */
public record Segment(SegmentName name, int start, int end) {

    /** The words of the part. */
    public String of(String judgment) {
        return judgment.substring(start, end);
    }
}
