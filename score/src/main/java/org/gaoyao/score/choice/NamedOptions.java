package org.gaoyao.score.choice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/**
 * The options of a list that an answer names.
 *
 * @param options the names, none of them empty
 */
public record NamedOptions(List<String> options) {

    public NamedOptions {
        options = List.copyOf(options);
    }

    /** Every option that occurs anywhere, also inside the name of another, in the order of the list: LawBench's rule. */
    public SequencedSet<String> occurring(String answer) {
        var found = new LinkedHashSet<String>();
        for (String option : options) {
            if (answer.contains(option)) {
                found.add(option);
            }
        }
        return found;
    }

    /** The options that are named: where names overlap only the longest, in the order of the answer. */
    public SequencedSet<String> named(String answer) {
        record Place(String option, int start) {}
        List<String> longestFirst = options.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        var taken = new boolean[answer.length()];
        var places = new ArrayList<Place>();
        for (String option : longestFirst) {
            for (int at = answer.indexOf(option); at >= 0; at = answer.indexOf(option, at + 1)) {
                boolean free = true;
                for (int i = at; i < at + option.length(); i++) {
                    free &= !taken[i];
                }
                if (free) {
                    Arrays.fill(taken, at, at + option.length(), true);
                    places.add(new Place(option, at));
                }
            }
        }
        places.sort(Comparator.comparingInt(Place::start));
        var named = new LinkedHashSet<String>();
        places.forEach(place -> named.add(place.option()));
        return named;
    }
}
