package org.gaoyao.moot.dirt;

import java.util.Optional;

/**
 * A line of the ledger of what was planted: a fault, and where it is.
 *
 * @param document the document: {@code documents.jsonl#12}, the twelfth row, as curation names it behind the source
 * @param fault what was planted
 * @param start first code point of it in the document's text
 * @param end last code point of it, exclusive
 * @param sha256 the hash of the words between them
 * @param of what it was copied from: a document, or a row of the held-out items
 * @param edits of a near-duplicate, which share of the original's characters was replaced, left out or doubled
 */
public record Planting(
        String document, Fault fault, int start, int end, String sha256, Optional<String> of, Optional<Double> edits) {

    /** The words, cut out of the text of the document. */
    public String words(String text) {
        int from = text.offsetByCodePoints(0, start);
        return text.substring(from, text.offsetByCodePoints(from, end - start));
    }
}
