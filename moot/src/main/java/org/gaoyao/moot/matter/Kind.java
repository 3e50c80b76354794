package org.gaoyao.moot.matter;

/** The two halves of the court. */
public enum Kind {
    /** A charge is tried. */
    CRIMINAL("刑事"),
    /** A claim is tried. */
    CIVIL("民事");

    private final String chinese;

    Kind(String chinese) {
        this.chinese = chinese;
    }

    /** 刑事 or 民事. */
    public String chinese() {
        return chinese;
    }
}
