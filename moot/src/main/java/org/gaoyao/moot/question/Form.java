package org.gaoyao.moot.question;

import java.util.Optional;

/** A way of asking: draws facts, computes from them what follows, and offers what might be mistaken for it. */
interface Form {

    /** What it asks. */
    QuestionKind kind();

    /** Whether it also asks in English. */
    boolean english();

    /** A question; empty where what was drawn makes none, so that one draws again. */
    Optional<Draft> draft(Chance chance);
}
