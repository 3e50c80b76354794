package org.gaoyao.law.sentencing;

import java.util.Set;

/**
 * Facts that cannot all be true.
 *
 * @param when the facts
 * @param charges the charges for which it is so; none for all
 * @param chinese why, in Chinese
 * @param english why, in English
 * @param place the article that says so
 */
record Contradiction(Condition when, Set<String> charges, String chinese, String english, String place) {

    Contradiction {
        charges = Set.copyOf(charges);
    }

    boolean concerns(String charge) {
        return charges.isEmpty() || charges.contains(charge);
    }
}
