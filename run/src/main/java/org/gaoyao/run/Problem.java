package org.gaoyao.run;

/**
 * One thing that is wrong with what a person gave: where it stands, what it is, and what to do next.
 *
 * @param where the place as a person would look for it: {@code file:line}, {@code file, row 7, field "id"}, a key
 * @param what the rule that was broken and the value that broke it
 * @param next what to do about it, as an instruction; may be empty where {@code what} already says it
 */
public record Problem(String where, String what, String next) {

    /** A problem whose remedy is plain from what is wrong. */
    public static Problem of(String where, String what) {
        return new Problem(where, what, "");
    }

    /** One line for a person. */
    @Override
    public String toString() {
        return where + ": " + what + (next.isEmpty() ? "" : " → " + next);
    }
}
