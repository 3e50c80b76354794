package org.gaoyao.moot.narrative;

import java.util.List;
import java.util.Set;

/**
 * A name and the ways in which it may be told.
 *
 * @param name the name by which stories call it
 * @param settled whether it is drawn once for a case and then is a fact of it
 * @param alternatives the ways
 * @param where file and line, for messages
 */
record Rule(String name, boolean settled, List<Alternative> alternatives, String where) {

    Rule {
        alternatives = List.copyOf(alternatives);
    }

    /**
     * One way.
     *
     * @param needs each set must have a flag that holds
     * @param excludes none of these may hold
     * @param raises the flags that hold once a settled rule has drawn it
     * @param pieces what it says
     */
    record Alternative(List<Set<String>> needs, Set<String> excludes, Set<String> raises, List<Piece> pieces) {

        Alternative {
            needs = List.copyOf(needs);
            excludes = Set.copyOf(excludes);
            raises = Set.copyOf(raises);
            pieces = List.copyOf(pieces);
        }

        boolean fits(Set<String> flags) {
            for (Set<String> anyOf : needs) {
                boolean met = false;
                for (String flag : anyOf) {
                    met |= flags.contains(flag);
                }
                if (!met) {
                    return false;
                }
            }
            for (String flag : excludes) {
                if (flags.contains(flag)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** What an alternative is made of. */
    sealed interface Piece {

        /** Words as they stand. */
        record Words(String text) implements Piece {}

        /** A rule or a fact, by name. */
        record Call(String name) implements Piece {}

        /** One of several wordings. */
        record Choice(List<List<Piece>> ways) implements Piece {
            public Choice {
                ways = List.copyOf(ways);
            }
        }

        /** Words that speak of an element. */
        record Mark(String element, Stance stance, List<Piece> inside) implements Piece {
            public Mark {
                inside = List.copyOf(inside);
            }
        }
    }
}
