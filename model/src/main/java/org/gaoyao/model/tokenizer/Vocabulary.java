package org.gaoyao.model.tokenizer;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The tokens of a byte-level BPE: each id's bytes, and the id of given bytes. Immutable. */
final class Vocabulary {

    /** What {@link #id} gives for bytes that are no token. */
    static final int ABSENT = -1;

    private final byte[] @Nullable [] bytes;
    private final int[] slots;
    private final int size;

    /** The vocabulary in which {@code bytes[id]} is the token {@code id}; null where an id is no token. */
    Vocabulary(byte[] @Nullable [] bytes) {
        this.bytes = bytes;
        this.slots = new int[Integer.highestOneBit(Math.max(16, bytes.length * 2 - 1)) << 1];
        Arrays.fill(slots, ABSENT);
        int count = 0;
        for (int id = 0; id < bytes.length; id++) {
            byte[] token = bytes[id];
            if (token != null) {
                count++;
                int slot = hash(token, 0, token.length) & (slots.length - 1);
                while (slots[slot] != ABSENT) {
                    slot = (slot + 1) & (slots.length - 1);
                }
                slots[slot] = id;
            }
        }
        this.size = count;
    }

    /** How many tokens there are. */
    int size() {
        return size;
    }

    /** One more than the highest id. */
    int limit() {
        return bytes.length;
    }

    /** The bytes of a token, or null where the id is no token; not to be changed. */
    byte @Nullable [] bytes(int id) {
        return id < bytes.length ? bytes[id] : null;
    }

    int length(int id) {
        byte[] token = bytes[id];
        return token == null ? 0 : token.length;
    }

    /** The token that consists of these bytes, or {@link #ABSENT}. */
    int id(byte[] text, int from, int to) {
        int slot = hash(text, from, to) & (slots.length - 1);
        while (slots[slot] != ABSENT) {
            byte[] token = bytes[slots[slot]];
            if (token != null && Arrays.equals(token, 0, token.length, text, from, to)) {
                return slots[slot];
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return ABSENT;
    }

    private static int hash(byte[] text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + text[i];
        }
        hash *= 0x9E3779B9;
        return hash ^ (hash >>> 15);
    }
}
