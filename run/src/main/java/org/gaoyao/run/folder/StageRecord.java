package org.gaoyao.run.folder;

import java.util.Map;
import org.gaoyao.run.Fingerprint;

/**
 * What a finished stage leaves in its folder beside its outputs: from what it made them, and their hashes.
 *
 * @param address what decided the outputs
 * @param outputs the fingerprint of each file or folder that it made; pages for people, which tell times, are left out
 * @param scores what it measured
 */
public record StageRecord(Address address, Map<String, Fingerprint> outputs, Map<String, Double> scores) {

    public StageRecord {
        outputs = Map.copyOf(outputs);
        scores = Map.copyOf(scores);
    }

    /** One fingerprint for all outputs. */
    public Fingerprint made() {
        return Fingerprint.of(outputs);
    }
}
