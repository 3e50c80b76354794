package org.gaoyao.moot.crime;

import java.util.Optional;
import java.util.Set;

/** A charge of which the moot court can draw cases: what is particular to it. */
interface Crime {

    /** The charge with 罪. */
    String charge();

    /** The name of its story without {@code .story}. */
    String story();

    /** What circumstances it can have. */
    Set<Trait> traits();

    /** What formal texts call the victim in front of the name. */
    default String victimLabel() {
        return "被害人";
    }

    /** What the accused lives on, for crimes whose story says it. */
    default Optional<String> work() {
        return Optional.empty();
    }

    /** Draws the facts of the crime: elements, flags and facts that the story asks for. */
    void draw(CaseDraft draft);
}
