package org.gaoyao.model.hub;

import java.io.IOException;

/** Says why something did not come from the hub. */
public final class HubException extends IOException {

    private static final long serialVersionUID = 1;

    /** The kinds of failure. */
    public enum Kind {
        /** The hub has no such repository, revision or file. */
        ABSENT,
        /** The hub wants a token, or another one. */
        FORBIDDEN,
        /** It is not in the cache and the hub may not be asked. */
        OFFLINE,
        /** The hub could not be reached, or the connection was cut again and again. */
        UNREACHABLE,
        /** What came is not what the hub had announced. */
        DAMAGED,
        /** The hub answered what no hub should. */
        UNEXPECTED
    }

    private final Kind kind;

    HubException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    HubException(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    /** Which kind of failure it is. */
    public Kind kind() {
        return kind;
    }
}
