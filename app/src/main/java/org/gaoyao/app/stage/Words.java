package org.gaoyao.app.stage;

/** A text for people in both languages. */
public record Words(String zh, String en) {

    /** The same in both, such as a number or a name. */
    public static Words same(String text) {
        return new Words(text, text);
    }
}
