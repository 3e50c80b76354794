package org.gaoyao.moot.dataset;

import java.util.List;

/**
 * How a data set is laid out.
 *
 * @param heldProvinces provinces whose cases are for testing only, by full name
 * @param heldMatters charges and causes whose cases are for testing only
 * @param caseFileEvery every how manieth case gets its long case file; 0 for none
 */
public record DatasetSettings(List<String> heldProvinces, List<String> heldMatters, int caseFileEvery) {

    public DatasetSettings {
        heldProvinces = List.copyOf(heldProvinces);
        heldMatters = List.copyOf(heldMatters);
        if (caseFileEvery < 0) {
            throw new IllegalArgumentException("caseFileEvery must be at least 0, got " + caseFileEvery);
        }
    }
}
