package org.gaoyao.corpus.format;

import org.gaoyao.corpus.gate.Reason;

/** A file, an entry of an archive or a row that cannot be read; the reason goes into the ledger. */
public final class Unreadable extends Exception {

    private static final long serialVersionUID = 1;

    private final Reason reason;

    /** What cannot be read for a reason. */
    public Unreadable(Reason reason) {
        super(reason.rule() + " " + reason.values());
        this.reason = reason;
    }

    /** What cannot be read because a library says so. */
    public Unreadable(String rule, Throwable cause) {
        super(rule, cause);
        this.reason = Reason.of(rule).with("cause", cause.getClass().getSimpleName());
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }
}
