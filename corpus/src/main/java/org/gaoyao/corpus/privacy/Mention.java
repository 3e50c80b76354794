package org.gaoyao.corpus.privacy;

/**
 * Where a text holds personal data.
 *
 * @param kind of which kind
 * @param start first UTF-16 index, inclusive
 * @param end last UTF-16 index, exclusive
 * @param value what it names, freed of separators and width: equal values are one person, one number. It is personal data
 *     itself and belongs in no ledger
 */
public record Mention(PersonalData kind, int start, int end, String value) {

    /** Whether the two share a character. */
    boolean overlaps(Mention other) {
        return start < other.end && other.start < end;
    }
}
