package org.gaoyao.score.label;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One label of one record.
 *
 * @param label the label
 * @param wanted whether it is right
 * @param named whether the answer has it
 */
public record Judged(String label, boolean wanted, boolean named) {

    /** The labels of a record: those that are wanted in their order, then those that are named only. */
    public static List<Judged> of(Collection<String> wanted, Collection<String> named) {
        Set<String> right = new LinkedHashSet<>(wanted);
        Set<String> given = new LinkedHashSet<>(named);
        var judged = new ArrayList<Judged>();
        right.forEach(label -> judged.add(new Judged(label, true, given.contains(label))));
        given.stream()
                .filter(label -> !right.contains(label))
                .forEach(label -> judged.add(new Judged(label, false, true)));
        return judged;
    }
}
