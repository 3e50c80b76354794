package org.gaoyao.moot.statistics;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Windows of characters of a text. White space counts for nothing, every digit as 0. */
final class Grams {

    private Grams() {}

    /** The text as windows see it. */
    static String plain(String text) {
        return text.replaceAll("\\s+", "").replaceAll("[0-9]", "0");
    }

    /** The distinct windows of {@code width} characters. */
    static Set<String> set(String plain, int width) {
        var grams = new HashSet<String>();
        for (int i = 0; i + width <= plain.length(); i++) {
            grams.add(plain.substring(i, i + width));
        }
        return grams;
    }

    /** How often each window occurs. */
    static Map<String, Integer> counts(String plain, int width) {
        var counts = new HashMap<String, Integer>();
        for (int i = 0; i + width <= plain.length(); i++) {
            counts.merge(plain.substring(i, i + width), 1, Integer::sum);
        }
        return counts;
    }

    /** What two sets share of their union, 0 for two empty ones. */
    static double jaccard(Set<String> one, Set<String> other) {
        Set<String> smaller = one.size() < other.size() ? one : other;
        Set<String> larger = smaller == one ? other : one;
        int shared = 0;
        for (String gram : smaller) {
            if (larger.contains(gram)) {
                shared++;
            }
        }
        int union = one.size() + other.size() - shared;
        return union == 0 ? 0 : (double) shared / union;
    }
}
