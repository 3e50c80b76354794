package org.gaoyao.model.tokenizer;

import java.text.Normalizer;
import java.util.Arrays;

/** A text in Unicode's composed form (NFC), and where its characters come from. */
final class Composition {

    private final String text;
    private final int[] starts;
    private final int[] ends;

    /** A text of which each UTF-16 unit comes from characters of an original that lie between these indexes. */
    private Composition(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /** The composed text. */
    String text() {
        return text;
    }

    /** Where in the original the characters begin that became this unit. */
    int start(int unit) {
        return starts[unit];
    }

    /** Where in the original the characters end that became this unit. */
    int end(int unit) {
        return ends[unit];
    }

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

    /** A text left as it is. */
    static Composition none(String text) {
        int[] starts = new int[text.length()];
        int[] ends = new int[text.length()];
        for (int from = 0, to; from < text.length(); from = to) {
            to = from + Character.charCount(text.codePointAt(from));
            Arrays.fill(starts, from, to, from);
            Arrays.fill(ends, from, to, to);
        }
        return new Composition(text, starts, ends);
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
