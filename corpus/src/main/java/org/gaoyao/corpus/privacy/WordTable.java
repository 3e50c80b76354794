package org.gaoyao.corpus.privacy;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** Words that are looked for at a place of a text, the longest first. */
final class WordTable {

    /** By their first character. */
    private final Map<Character, String[]> words = new HashMap<>();

    /** The first characters, to answer most questions without the map. */
    private final BitSet firsts = new BitSet();

    WordTable(Collection<String> listed) {
        for (String word : listed) {
            words.merge(word.charAt(0), new String[] {word}, WordTable::joined);
            firsts.set(word.charAt(0));
        }
        words.values()
                .forEach(list -> Arrays.sort(
                        list, Comparator.comparingInt(String::length).reversed()));
    }

    private static String[] joined(String[] some, String[] more) {
        String[] joined = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, joined, some.length, more.length);
        return joined;
    }

    /** How long the longest word is that stands at an index; 0 if none does. */
    int lengthAt(String text, int index) {
        boolean begins = index < text.length() && firsts.get(text.charAt(index));
        String[] candidates = begins ? words.get(text.charAt(index)) : null;
        if (candidates != null) {
            for (String candidate : candidates) {
                if (text.startsWith(candidate, index)) {
                    return candidate.length();
                }
            }
        }
        return 0;
    }

    boolean standsAt(String text, int index) {
        return lengthAt(text, index) > 0;
    }
}
