package org.gaoyao.moot.narrative;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a story is told of: named facts, each with the forms in which it may be worded, and the flags that hold.
 *
 * <p>Every telling of a case uses the same facts; of a fact with several forms (3200元, 三千二百元) each mention draws one.
 *
 * @param forms the wordings of each fact, at least one
 * @param flags what is so in this case
 * @param open what settled rules say as far as it is settled: names that only the narrator knows are still called in it
 */
public record Facts(Map<String, List<PlantedText>> forms, Set<String> flags, Map<String, Wording> open) {

    public Facts {
        forms = Map.copyOf(forms);
        flags = Set.copyOf(flags);
        open = Map.copyOf(open);
    }

    /** Facts of which nothing is open. */
    public Facts(Map<String, List<PlantedText>> forms, Set<String> flags) {
        this(forms, flags, Map.of());
    }

    /** What a settled rule says, with calls of names that are not facts of the case. */
    public static final class Wording {

        final List<Rule.Piece> pieces;

        Wording(List<Rule.Piece> pieces) {
            this.pieces = List.copyOf(pieces);
        }
    }

    /** The first form of a fact, as plain text. */
    public String text(String name) {
        List<PlantedText> found = forms.get(name);
        if (found == null) {
            throw new IllegalArgumentException("the case has no fact \"%s\"".formatted(name));
        }
        return found.getFirst().text();
    }

    /** Whether a flag holds. */
    public boolean is(String flag) {
        return flags.contains(flag);
    }

    /** These facts with others that take their place where names are equal, and further flags. */
    public Facts with(Facts others) {
        var together = new HashMap<>(forms);
        together.putAll(others.forms);
        var all = new HashSet<>(flags);
        all.addAll(others.flags);
        var wordings = new HashMap<>(open);
        wordings.putAll(others.open);
        return new Facts(together, all, wordings);
    }

    /** Collects facts. Not safe for concurrent use. */
    public static final class Builder {

        final Map<String, List<PlantedText>> forms = new HashMap<>();
        final Set<String> flags = new HashSet<>();
        final Map<String, Wording> open = new HashMap<>();

        /** Sets a fact that is always worded in the same way and is no element. */
        public Builder put(String name, String text) {
            return put(name, List.of(PlantedText.of(text)));
        }

        /** Sets a fact with its wordings. */
        public Builder put(String name, List<PlantedText> wordings) {
            if (wordings.isEmpty()) {
                throw new IllegalArgumentException("the fact \"%s\" has no wording".formatted(name));
            }
            forms.put(name, List.copyOf(wordings));
            return this;
        }

        /** Sets a fact that states an element whenever it is told. */
        public Builder plant(String name, String element, List<String> wordings) {
            return put(
                    name,
                    wordings.stream()
                            .map(words -> PlantedText.of(words, element))
                            .toList());
        }

        /** Raises a flag. */
        public Builder flag(String flag) {
            flags.add(flag);
            return this;
        }

        /** Raises a flag if something is so. */
        public Builder flag(String flag, boolean holds) {
            return holds ? flag(flag) : this;
        }

        /** Whether a fact is set so far. */
        public boolean has(String name) {
            return forms.containsKey(name);
        }

        /** Whether a flag is raised so far. */
        public boolean is(String flag) {
            return flags.contains(flag);
        }

        /** The first form of a fact set so far. */
        public String text(String name) {
            List<PlantedText> found = forms.get(name);
            if (found == null) {
                throw new IllegalArgumentException("there is no fact \"%s\" yet".formatted(name));
            }
            return found.getFirst().text();
        }

        /** The facts so far. */
        public Facts build() {
            return new Facts(forms, flags, open);
        }
    }
}
