package org.gaoyao.law.amendment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * A numbered sequence of which some members are known: the paragraphs of an article, the items of a paragraph.
 *
 * <p>Numbers count from 1. Immutable, equal by value.
 *
 * @param known the members in order, empty where a member exists and its text is not known
 * @param open whether further members may follow that nothing is known of, not even their number
 */
record Slots<T>(List<Optional<T>> known, boolean open) {

    Slots {
        known = List.copyOf(known);
    }

    /** A sequence of which every member is known. */
    static <T> Slots<T> of(List<T> members) {
        return new Slots<>(members.stream().map(Optional::of).toList(), false);
    }

    /** A sequence of which nothing is known. */
    static <T> Slots<T> unknown() {
        return new Slots<>(List.of(), true);
    }

    int size() {
        return known.size();
    }

    /** Whether every member is known, and that there are no others. */
    boolean isComplete() {
        return !open && known.stream().allMatch(Optional::isPresent);
    }

    /** The member with this number, if it is known. */
    Optional<T> at(int number) {
        return number <= size() ? known.get(number - 1) : Optional.empty();
    }

    /** Whether there is, or may be, a member with this number. */
    boolean reaches(int number) {
        return number >= 1 && (open || number <= size());
    }

    /** The sequence with another member at a number that it reaches. */
    Slots<T> with(int number, Optional<T> member) {
        List<Optional<T>> members = padded(number);
        members.set(number - 1, member);
        return new Slots<>(members, open);
    }

    /** The sequence with a member more, at a number that it reaches or that follows its last. */
    Slots<T> inserted(int number, Optional<T> member) {
        List<Optional<T>> members = padded(number - 1);
        members.add(number - 1, member);
        return new Slots<>(members, open);
    }

    /** The sequence without the member at a number that it reaches. */
    Slots<T> without(int number) {
        List<Optional<T>> members = padded(number);
        members.remove(number - 1);
        return new Slots<>(members, open);
    }

    /**
     * What two partial views of one sequence say together.
     *
     * @param join the same for two views of one member; empty when they contradict each other
     * @return empty when the views contradict each other
     */
    Optional<Slots<T>> merged(Slots<T> other, BiFunction<T, T, Optional<T>> join) {
        int size = Math.max(size(), other.size());
        if ((!open && size() < size) || (!other.open && other.size() < size)) {
            return Optional.empty();
        }
        var members = new ArrayList<Optional<T>>();
        for (int number = 1; number <= size; number++) {
            Optional<T> mine = at(number);
            Optional<T> theirs = other.at(number);
            if (mine.isPresent() && theirs.isPresent()) {
                Optional<T> both = join.apply(mine.get(), theirs.get());
                if (both.isEmpty()) {
                    return Optional.empty();
                }
                members.add(both);
            } else {
                members.add(mine.or(() -> theirs));
            }
        }
        return Optional.of(new Slots<>(members, open && other.open));
    }

    private List<Optional<T>> padded(int size) {
        var members = new ArrayList<>(known);
        if (members.size() < size) {
            if (!open) {
                throw new IllegalArgumentException("there are %d members, asked for number %d".formatted(size(), size));
            }
            members.addAll(Collections.nCopies(size - members.size(), Optional.empty()));
        }
        return members;
    }
}
