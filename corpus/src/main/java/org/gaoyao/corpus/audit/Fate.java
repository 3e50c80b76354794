package org.gaoyao.corpus.audit;

/** What became of one planted fault. */
enum Fate {
    /** A gate that looks for it saw it. */
    FOUND,
    /** The document was dropped for something else. */
    OTHERWISE,
    /** It is still there. */
    MISSED
}
