package org.gaoyao.law.element;

/** What reading the value of an element comes to. */
public sealed interface Reading {

    /** The value. */
    record Read(ElementValue value) implements Reading {}

    /** There is no value, what is wrong with what was given, and what to do. */
    record Refused(String what, String next) implements Reading {}

    /** A value of a whole number. */
    static Reading of(long number) {
        return new Read(ElementValue.Quantity.of(number));
    }

    /** A flag. */
    static Reading of(boolean present) {
        return new Read(new ElementValue.Flag(present));
    }
}
