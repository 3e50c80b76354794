package org.gaoyao.moot.general;

import java.util.Locale;

/** The kinds of general text. */
public enum GeneralKind {
    /** An entry on an invented place. */
    PLACE,
    /** An entry on an invented animal. */
    ANIMAL,
    /** A recipe. */
    RECIPE,
    /** A weather report; Chinese only. */
    WEATHER,
    /** A travel note; Chinese only. */
    TRAVEL,
    /** A page of a diary. */
    DIARY,
    /** A letter; Chinese only. */
    LETTER,
    /** A dialogue. */
    DIALOGUE,
    /** Instructions for something practical; Chinese only. */
    INSTRUCTION,
    /** A short tale; Chinese only. */
    STORY,
    /** Sums with their results. */
    SUM,
    /** A word problem with its solution. */
    PROBLEM;

    /** The name in files: lower case. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
