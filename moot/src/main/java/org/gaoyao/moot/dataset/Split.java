package org.gaoyao.moot.dataset;

import java.util.List;
import org.gaoyao.moot.matter.SimulatedCase;
import org.gaoyao.run.Seeds;

/** The part of a data set to which a case belongs. */
public enum Split {
    /** To learn from. */
    TRAIN("train"),
    /** To choose settings by: five cases in a hundred. */
    VALIDATION("validation"),
    /** To test on, like the training cases in everything: five cases in a hundred. */
    TEST("test"),
    /** To test on, from provinces of which no case is in the training part. */
    TEST_PROVINCE("test-province"),
    /** To test on, of charges or causes of which no case is in the training part. */
    TEST_MATTER("test-matter");

    private final String folder;

    Split(String folder) {
        this.folder = folder;
    }

    /** The folder in which it lies. */
    public String folder() {
        return folder;
    }

    /**
     * Where a case belongs: by its charge or cause, else by its province, else by a hash of its id.
     *
     * @param heldProvinces full names of provinces to be tested on only
     * @param heldMatters charges and causes to be tested on only
     */
    public static Split of(SimulatedCase trial, List<String> heldProvinces, List<String> heldMatters) {
        if (heldMatters.contains(trial.matter())) {
            return TEST_MATTER;
        }
        if (heldProvinces.contains(trial.place().province().fullName())) {
            return TEST_PROVINCE;
        }
        int percent = Math.floorMod(new Seeds(0).seed("split/" + trial.id()), 100);
        return percent < 5 ? TEST : percent < 10 ? VALIDATION : TRAIN;
    }
}
