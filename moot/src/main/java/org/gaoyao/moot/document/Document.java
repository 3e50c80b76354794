package org.gaoyao.moot.document;

import java.util.ArrayList;
import java.util.List;
import org.gaoyao.law.judgment.SegmentName;
import org.gaoyao.moot.narrative.PlantedText;

/**
 * A text that was written of a case.
 *
 * @param kind what it is
 * @param text the whole text, and where it speaks of elements
 * @param segments its parts, in order and without gaps but line feeds
 */
public record Document(DocumentKind kind, PlantedText text, List<Segment> segments) {

    public Document {
        segments = List.copyOf(segments);
    }

    /** A document of one part. */
    public static Document of(DocumentKind kind, PlantedText text) {
        int length = text.text().codePointCount(0, text.text().length());
        return new Document(kind, text, List.of(new Segment(SegmentName.BODY, 0, length)));
    }

    /** Puts a document together from its parts, each on lines of its own. Not safe for concurrent use. */
    public static final class Builder {

        private final PlantedText.Builder text = new PlantedText.Builder();
        private final List<Segment> segments = new ArrayList<>();

        /** Appends a part; an empty one is left out. */
        public Builder segment(SegmentName kind, PlantedText part) {
            if (part.text().isEmpty()) {
                return this;
            }
            if (text.length() > 0) {
                text.append("\n");
            }
            int start = text.length();
            text.append(part);
            segments.add(new Segment(kind, start, text.length()));
            return this;
        }

        /** Appends a part that speaks of no element. */
        public Builder segment(SegmentName kind, String part) {
            return segment(kind, PlantedText.of(part));
        }

        /** The document. */
        public Document build(DocumentKind kind) {
            return new Document(kind, text.build(), segments);
        }
    }
}
