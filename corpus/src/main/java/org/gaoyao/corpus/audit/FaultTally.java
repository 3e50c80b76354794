package org.gaoyao.corpus.audit;

import java.util.Optional;
import org.gaoyao.moot.dirt.Fault;

/**
 * What became of the faults of a kind.
 *
 * @param fault the kind
 * @param tried whether a gate that looks for it was among those that ran
 * @param planted how often it was planted
 * @param found how often such a gate dropped the document, flagged it or took the fault out
 * @param otherwise how often another gate dropped the document before
 * @param missed how often it is still there
 * @param expected how many of those found or missed the method promises to find; near-duplicates are found with the probability
 *     of the curve of MinHash for the similarity that they have, all others must be found
 */
public record FaultTally(
        Fault fault, boolean tried, int planted, int found, int otherwise, int missed, double expected) {

    /** The share that was found of what could be; empty if there was nothing to find, or no gate. */
    public Optional<Double> recall() {
        return tried && found + missed > 0 ? Optional.of((double) found / (found + missed)) : Optional.empty();
    }
}
