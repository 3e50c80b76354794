package org.gaoyao.moot.document;

/** What an exercise asks for. */
public enum ExerciseKind {
    /** Facts to elements, as JSON. */
    EXTRACT,
    /** Facts to charge, articles and sentence; or claim to decision. */
    JUDGE,
    /** A layperson's question to a lawyer's answer. */
    CONSULT,
    /** Facts to a document. */
    DRAFT,
    /** A document to its summary. */
    SUMMARISE,
    /** One or more of several answers. */
    CHOOSE,
    /** An article's number to what it says. */
    RECITE,
    /** Facts to the articles that govern them. */
    APPLY,
    /** Anything that is not law. */
    GENERAL
}
