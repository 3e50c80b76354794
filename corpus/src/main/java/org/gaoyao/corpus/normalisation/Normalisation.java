package org.gaoyao.corpus.normalisation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What normalising does to a text; the order here is the order of work. */
public enum Normalisation {
    /** Line ends become LF; control, invisible and broken characters go; spaces of all kinds become blanks; the rest is NFC. */
    CHARACTERS,
    /** Digits and Latin letters of full width become those of half width, and so do points between digits. */
    WIDTH,
    /** Traditional characters become simplified ones. */
    SCRIPT,
    /** Blanks at the ends of lines go, several in a row become one, several empty lines one. */
    SPACES,
    /** What sites and word processors put around a text goes: counters, buttons, page fields. */
    BOILERPLATE,
    /** Lines that a program broke at a fixed width are joined. */
    LINES;

    /** The name in recipes and ledgers. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
