package org.gaoyao.corpus.coverage;

/**
 * So many documents with so many characters.
 *
 * @param documents how many documents
 * @param characters how many characters (code points) they have together
 */
public record Count(long documents, long characters) {

    /** Nothing. */
    public static final Count NONE = new Count(0, 0);

    /** Both together. */
    public Count plus(Count other) {
        return new Count(documents + other.documents, characters + other.characters);
    }
}
