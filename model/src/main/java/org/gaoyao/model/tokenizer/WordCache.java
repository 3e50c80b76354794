package org.gaoyao.model.tokenizer;

import java.util.Arrays;

/**
 * Remembers the tokens of words; when it is full it forgets all of them and starts anew. Not safe for concurrent use.
 */
final class WordCache {

    /** What {@link #find} gives for a word that is not there. */
    static final int ABSENT = -1;

    /** The longest word that is worth remembering, in UTF-16 units. */
    static final int LONGEST = 24;

    private static final int SLOTS = 1 << 17;
    private static final int WORDS = SLOTS / 2;
    private static final int CHARACTERS = WORDS * 8;

    private final int[] slots = new int[SLOTS];
    private final int[] hashes = new int[WORDS];
    private final int[] textAt = new int[WORDS + 1];
    private final int[] idsAt = new int[WORDS + 1];
    private final char[] texts = new char[CHARACTERS + LONGEST];
    private final int[] ids = new int[CHARACTERS * 3 + LONGEST * 3];
    private int words;

    WordCache() {
        Arrays.fill(slots, ABSENT);
    }

    static int hash(char[] text, int from, int to) {
        int hash = to - from;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + text[i];
        }
        hash *= 0x9E3779B9;
        return hash ^ (hash >>> 15);
    }

    /** The number of a word, for {@link #copy}, or {@link #ABSENT}. */
    int find(char[] text, int from, int to, int hash) {
        for (int slot = hash & (SLOTS - 1); slots[slot] != ABSENT; slot = (slot + 1) & (SLOTS - 1)) {
            int word = slots[slot];
            if (hashes[word] == hash && Arrays.equals(texts, textAt[word], textAt[word + 1], text, from, to)) {
                return word;
            }
        }
        return ABSENT;
    }

    /** How many tokens a word has. */
    int count(int word) {
        return idsAt[word + 1] - idsAt[word];
    }

    /** Copies the tokens of a word. */
    void copy(int word, int[] target, int at) {
        int from = idsAt[word];
        for (int i = 0, count = count(word); i < count; i++) {
            target[at + i] = ids[from + i];
        }
    }

    /** Remembers a word that is not there and has at most {@link #LONGEST} units. */
    void add(char[] text, int from, int to, int hash, int[] tokens, int count) {
        if (words == WORDS || textAt[words] > CHARACTERS) {
            Arrays.fill(slots, ABSENT);
            words = 0;
        }
        int slot = hash & (SLOTS - 1);
        while (slots[slot] != ABSENT) {
            slot = (slot + 1) & (SLOTS - 1);
        }
        slots[slot] = words;
        hashes[words] = hash;
        System.arraycopy(text, from, texts, textAt[words], to - from);
        System.arraycopy(tokens, 0, ids, idsAt[words], count);
        textAt[words + 1] = textAt[words] + to - from;
        idsAt[words + 1] = idsAt[words] + count;
        words++;
    }
}
