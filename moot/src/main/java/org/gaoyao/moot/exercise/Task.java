package org.gaoyao.moot.exercise;

import java.util.Locale;
import org.gaoyao.moot.document.ExerciseKind;

/**
 * What a model is trained and rewarded for: the five tasks of LegalOne's curriculum (methods.md §1.5), element extraction,
 * consultation, summary, and what is not law. The gold answer of a row holds what its reward needs.
 */
public enum Task {
    /** An article's text; gold {@code text}. */
    STATUTE_MEMORISATION,
    /** The articles that govern facts or say something; gold {@code articles}. */
    STATUTE_APPLICATION,
    /** Multiple choice; gold {@code letters}. */
    CASE_ANALYSIS,
    /** Facts to charge, articles and sentence, or to a civil decision; gold by case. */
    JUDGMENT_PREDICTION,
    /** A document to be drafted, with a rubric. */
    DOCUMENT_GENERATION,
    /** Facts to elements as JSON; gold {@code elements}. */
    ELEMENT_EXTRACTION,
    /** A layperson's question. */
    CONSULTATION,
    /** A document to its summary. */
    SUMMARISATION,
    /** Anything that is not law. */
    GENERAL;

    /** The task of an exercise. */
    public static Task of(ExerciseKind kind) {
        return switch (kind) {
            case EXTRACT -> ELEMENT_EXTRACTION;
            case JUDGE -> JUDGMENT_PREDICTION;
            case CONSULT -> CONSULTATION;
            case DRAFT -> DOCUMENT_GENERATION;
            case SUMMARISE -> SUMMARISATION;
            case CHOOSE -> CASE_ANALYSIS;
            case RECITE -> STATUTE_MEMORISATION;
            case APPLY -> STATUTE_APPLICATION;
            case GENERAL -> GENERAL;
        };
    }

    /** The name in files: {@code statute_memorisation}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
