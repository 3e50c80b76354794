package org.gaoyao.law.citation;

/** What a citation cites. */
public sealed interface Source {

    /** A law whose title the book knows; {@code title} is the full title, however it was written. */
    record KnownLaw(String title) implements Source {}

    /**
     * A place in a known law that is written with a slip, 第六十七第三款 without its 条: as it stands it names no article, and
     * {@code meant} is a suggestion for a person, never a match.
     */
    record Slip(String title, String meant) implements Source {}

    /** Something written as a law's title that the book does not know. */
    record UnknownLaw(String title) implements Source {}

    /** A document by its number: 法发〔2021〕21号, in normal form. */
    record DocumentNumber(String number) implements Source {}

    /** A case by its number: （2021）京0105刑初123号, in normal form. */
    record CaseNumber(String number) implements Source {}

    /** Words that point at something that the text does not say: 本法 with no law before it. */
    record Unresolved(String words) implements Source {}
}
