package org.gaoyao.model.tokenizer;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text in Unicode's composed form (NFC), and where its characters come from.
 *
 * @param text the composed text
 * @param starts for each of its UTF-16 units, where in the original the characters begin that became it
 * @param ends for each of its UTF-16 units, where in the original those characters end
 */
record Composition(String text, int[] starts, int[] ends) {

    /** The composed form; most text is returned as it is after one look. */
    static String compose(String text) {
        return isComposed(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Whether composing would change nothing. */
    static boolean isComposed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isSettled(text.charAt(i))) {
                return Normalizer.isNormalized(text, Normalizer.Form.NFC);
            }
        }
        return true;
    }

    /** Composes and keeps account: combining characters go with the character before them. */
    static Composition of(String original) {
        var composed = new StringBuilder(original.length());
        int[] starts = new int[original.length() * 3 + 1];
        int[] ends = new int[original.length() * 3 + 1];
        for (int from = 0, to; from < original.length(); from = to) {
            to = clusterEnd(original, from);
            int before = composed.length();
            composed.append(Normalizer.normalize(original.substring(from, to), Normalizer.Form.NFC));
            Arrays.fill(starts, before, composed.length(), from);
            Arrays.fill(ends, before, composed.length(), to);
        }
        String whole = Normalizer.normalize(original, Normalizer.Form.NFC);
        if (!whole.contentEquals(composed)) { // a script whose vowels compose without being marks: one stretch
            starts = new int[whole.length()];
            ends = new int[whole.length()];
            Arrays.fill(ends, original.length());
        }
        return new Composition(whole, starts, ends);
    }

    private static int clusterEnd(String text, int from) {
        int to = from + Character.charCount(text.codePointAt(from));
        while (to < text.length() && combines(text.codePointAt(to))) {
            to += Character.charCount(text.codePointAt(to));
        }
        return to;
    }

    private static boolean combines(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> codePoint >= 0x1160 && codePoint <= 0x11FF; // vowels and finals of Hangul
        };
    }

    /** Whether a character neither changes nor combines: Latin, Cyrillic, punctuation, CJK, full-width forms. */
    private static boolean isSettled(char c) {
        return c < 0x300
                || (c >= 0x4E00 && c <= 0x9FFF)
                || (c >= 0x3000 && c <= 0x3029)
                || (c >= 0xFF00 && c <= 0xFFEF)
                || (c >= 0x2010 && c <= 0x2027)
                || (c >= 0x2030 && c <= 0x205E);
    }
}
