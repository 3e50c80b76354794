package org.gaoyao.model.tokenizer;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The alphabet in which byte-level vocabularies are written: every byte has one printable character.
 *
 * <p>Bytes that print in Latin-1 stand for themselves; the other 68 take the characters from U+0100 on, in order
 * (GPT-2, Radford et al. 2019). So a space is written {@code Ġ} and a line feed {@code Ċ}.
 */
final class ByteLevel {

    private static final char[] CHARACTER = new char[256];
    private static final short[] BYTE = new short[0x144];

    static {
        Arrays.fill(BYTE, (short) -1);
        char next = 0x100;
        for (int value = 0; value < 256; value++) {
            char character = printsInLatin1(value) ? (char) value : next++;
            CHARACTER[value] = character;
            BYTE[character] = (short) value;
        }
    }

    private ByteLevel() {}

    private static boolean printsInLatin1(int value) {
        return (value >= '!' && value <= '~') || (value >= 0xA1 && value <= 0xAC) || value >= 0xAE;
    }

    /** How {@code bytes} are written in a vocabulary. */
    static String write(byte[] bytes) {
        char[] written = new char[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            written[i] = CHARACTER[bytes[i] & 0xFF];
        }
        return new String(written);
    }

    /** Whether every character of {@code written} stands for a byte. */
    static boolean isWritten(String written) {
        return written.chars().allMatch(character -> character < BYTE.length && BYTE[character] >= 0);
    }

    /** The bytes that {@code written} stands for, or its UTF-8 where some character stands for no byte. */
    static byte[] read(String written) {
        if (!isWritten(written)) {
            return written.getBytes(StandardCharsets.UTF_8);
        }
        byte[] bytes = new byte[written.length()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) BYTE[written.charAt(i)];
        }
        return bytes;
    }

    /** The bytes in the order of their characters, which is the order of ids in the published vocabularies. */
    static byte[] inOrder() {
        byte[] order = new byte[256];
        int at = 0;
        for (short value : BYTE) {
            if (value >= 0) {
                order[at++] = (byte) value;
            }
        }
        return order;
    }
}
