package org.gaoyao.corpus.privacy;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** As what a person appears in a judgment: whose names stay is decided by it. */
public enum Role {
    /** Judges, assessors, judges' assistants and clerks. */
    BENCH,
    /** Prosecutors and their assistants. */
    PROSECUTION,
    /** Lawyers and other representatives. */
    COUNSEL,
    /** Parties, victims, witnesses and everybody else. */
    PERSON;

    /** The name in recipes. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
