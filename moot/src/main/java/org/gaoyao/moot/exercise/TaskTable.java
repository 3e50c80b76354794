package org.gaoyao.moot.exercise;

import java.util.Locale;

/** The tables of tasks that need no case. */
public enum TaskTable {
    /** Multiple-choice questions. */
    QUESTIONS,
    /** Tasks on statutes. */
    STATUTES,
    /** Consultations in English. */
    CONSULTATIONS,
    /** Texts that are not law. */
    GENERAL;

    /** The name in files: lower case. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The resource that describes its rows. */
    public String schema() {
        return this == GENERAL ? "general.schema.json" : "tasks.schema.json";
    }
}
