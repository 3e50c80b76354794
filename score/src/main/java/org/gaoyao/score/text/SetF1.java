package org.gaoyao.score.text;

import java.util.Collection;

/** F1 of two sets. */
public final class SetF1 {

    private SetF1() {}

    /** The overlap of two collections without repetitions; an empty one has a share of 0. */
    public static <T> Overlap score(Collection<T> reference, Collection<T> prediction) {
        long common = prediction.stream().filter(reference::contains).count();
        double precision = prediction.isEmpty() ? 0 : (double) common / prediction.size();
        double recall = reference.isEmpty() ? 0 : (double) common / reference.size();
        return Overlap.of(precision, recall);
    }
}
