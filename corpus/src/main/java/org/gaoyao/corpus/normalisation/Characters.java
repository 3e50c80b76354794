package org.gaoyao.corpus.normalisation;

import java.text.Normalizer;

/** Brings characters into one form each, without touching what they mean: no NFKC, which would turn ① into 1 and ： into :. */
final class Characters {

    private static final int FULL_WIDTH = '０' - '0';

    private Characters() {}

    /** The text without what cannot be seen, with LF between its lines and blanks for spaces, in NFC. */
    static Step plain(String text) {
        var plain = new StringBuilder(text.length());
        int changed = 0;
        int i = 0;
        while (i < text.length()) {
            int point = text.codePointAt(i);
            int length = Character.charCount(point);
            if (point == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                length = 2;
            }
            int better = better(point);
            if (better >= 0) {
                plain.appendCodePoint(better);
            }
            changed += better == point && length < 3 && point != '\r' ? 0 : 1;
            i += length;
        }
        String composed = Normalizer.normalize(plain, Normalizer.Form.NFC);
        boolean alike = composed.contentEquals(plain);
        return new Step(composed, changed + (alike ? 0 : differing(plain, composed)));
    }

    private static int differing(CharSequence before, String after) {
        return Math.max(1, Math.abs(before.length() - after.length()));
    }

    /** What a character becomes; -1 for nothing. */
    private static int better(int point) {
        return switch (point) {
            case '\n', ' ' -> point;
            case '\t' -> ' ';
            case '\r', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> '\n';
            case '\u00AD', '\u034F', '\u061C', '\u180E', '\u2060', '\uFEFF' -> -1;
            default -> better(point, Character.getType(point));
        };
    }

    private static int better(int point, int type) {
        boolean unseen = (point >= 0x200B && point <= 0x200F)
                || (point >= 0x202A && point <= 0x202E)
                || (point >= 0x2061 && point <= 0x206F)
                || (point >= 0xFE00 && point <= 0xFE0F)
                || (point & 0xFFFE) == 0xFFFE
                || (point >= 0xFDD0 && point <= 0xFDEF);
        if (unseen || type == Character.CONTROL || type == Character.SURROGATE) {
            return -1;
        }
        return type == Character.SPACE_SEPARATOR ? ' ' : point;
    }

    /** The text with digits and letters of half width, and points between digits. */
    static Step narrow(String text) {
        var narrow = new StringBuilder(text);
        int changed = 0;
        for (int i = 0; i < narrow.length(); i++) {
            char c = narrow.charAt(i);
            if ((c >= '０' && c <= '９') || (c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ')) {
                narrow.setCharAt(i, (char) (c - FULL_WIDTH));
                changed++;
            }
        }
        for (int i = 1; i + 1 < narrow.length(); i++) {
            if (narrow.charAt(i) == '．' && isDigit(narrow.charAt(i - 1)) && isDigit(narrow.charAt(i + 1))) {
                narrow.setCharAt(i, '.');
                changed++;
            }
        }
        return new Step(changed == 0 ? text : narrow.toString(), changed);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
