package org.gaoyao.retrieval.measure;

import java.util.Comparator;

/**
 * A document that was retrieved.
 *
 * @param document its name
 * @param score how well it fits
 */
public record Hit(String document, double score) {

    /**
     * The order in which trec_eval takes documents: by score in single precision, the highest first, and of equal ones by name,
     * the last in the order of code points first. The rank that a file names does not count.
     */
    static final Comparator<Hit> ORDER = Comparator.<Hit>comparingDouble(hit -> (float) hit.score())
            .thenComparing(Hit::document, Hit::compareCodePoints)
            .reversed();

    private static int compareCodePoints(String one, String other) {
        int length = Math.min(one.length(), other.length());
        for (int i = 0; i < length; i++) {
            char a = one.charAt(i);
            char b = other.charAt(i);
            if (a != b) {
                // Surrogates are of higher code points than all other characters.
                boolean ordinary = Character.isSurrogate(a) == Character.isSurrogate(b);
                return ordinary ? Character.compare(a, b) : Character.isSurrogate(a) ? 1 : -1;
            }
        }
        return Integer.compare(one.length(), other.length());
    }
}
