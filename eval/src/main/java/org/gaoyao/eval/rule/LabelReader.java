package org.gaoyao.eval.rule;

import java.util.SequencedSet;

/** Reads which labels a text names: an answer, a reference, or a contest's own form, a JSON array. Safe for threads. */
@FunctionalInterface
interface LabelReader {

    /** The labels in the order of the text; empty if it names none. */
    SequencedSet<String> read(String text);
}
