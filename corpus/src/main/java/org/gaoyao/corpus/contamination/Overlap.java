package org.gaoyao.corpus.contamination;

/**
 * What a document shares with an item of a benchmark.
 *
 * @param item the item
 * @param shared how many distinct windows both have
 * @param ofDocument the share of the document's windows
 * @param ofItem the share of the item's windows
 */
public record Overlap(BenchmarkItem item, int shared, double ofDocument, double ofItem) {

    /** The larger of both shares. */
    public double share() {
        return Math.max(ofDocument, ofItem);
    }
}
