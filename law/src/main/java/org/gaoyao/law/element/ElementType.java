package org.gaoyao.law.element;

/** What kind of value an element has, and in which unit. */
public enum ElementType {
    /** Present or not. */
    FLAG,
    /** A whole number of persons or times, from 0. */
    COUNT,
    /** Money in yuan. */
    AMOUNT,
    /** A weight in grams. */
    MASS,
    /** A duration in months. */
    MONTHS,
    /** Completed years of a person. */
    AGE,
    /** A grade of disability, from 1 (gravest) to 10. */
    GRADE,
    /** Any other number, in the unit that the definition names. */
    NUMBER,
    /** A day. */
    DATE,
    /** One of the values that the definition lists. */
    CHOICE,
    /** Words as they stand in the text. */
    TEXT,
    /**
     * Names of flags and counts of the same schema, one or several ({@code "role": "从犯"}, {@code "情节": ["自首",
     * "累犯"]}). Reading sets those; an element of this type never has a value itself.
     */
    SELECTION
}
