package org.gaoyao.eval.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The comparison of two models' answers to one item, asked in both orders.
 *
 * @param first the name of the one model
 * @param second the name of the other
 * @param item the item that both answered
 * @param straight the votes with the first model's answer shown first; empty ones were not readable
 * @param swapped the votes with the second model's answer shown first, as the judge saw them
 */
public record Duel(
        String first,
        String second,
        String item,
        List<Optional<Preference>> straight,
        List<Optional<Preference>> swapped) {

    public Duel {
        straight = List.copyOf(straight);
        swapped = List.copyOf(swapped);
    }

    /**
     * Which model won: the one that more votes of both orders together prefer, else neither. Empty if one order has no
     * readable vote: a preference from one place alone is not believed.
     */
    public Optional<Preference> outcome() {
        if (majority(straight).isEmpty() || majority(swapped).isEmpty()) {
            return Optional.empty();
        }
        var all = new ArrayList<>(straight);
        swapped.forEach(vote -> all.add(vote.map(Preference::swapped)));
        return majority(all);
    }

    /** Whether the winner changed with the order: what stood in the one place won both times. */
    public boolean flipped() {
        Optional<Preference> one = majority(straight);
        return one.isPresent() && one.get() != Preference.TIE && one.equals(majority(swapped));
    }

    /** How many replies were not readable. */
    public long unreadable() {
        return straight.stream().filter(Optional::isEmpty).count()
                + swapped.stream().filter(Optional::isEmpty).count();
    }

    private static Optional<Preference> majority(List<Optional<Preference>> votes) {
        List<Preference> read = votes.stream().flatMap(Optional::stream).toList();
        if (read.isEmpty()) {
            return Optional.empty();
        }
        long lead = read.stream()
                .mapToLong(vote -> switch (vote) {
                    case FIRST -> 1;
                    case SECOND -> -1;
                    case TIE -> 0;
                })
                .sum();
        return Optional.of(lead > 0 ? Preference.FIRST : lead < 0 ? Preference.SECOND : Preference.TIE);
    }
}
