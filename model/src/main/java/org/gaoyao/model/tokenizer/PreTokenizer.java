package org.gaoyao.model.tokenizer;

import java.util.Arrays;
import java.util.Optional;

/**
 * Cuts text into the words within which pairs are merged; no token crosses a word.
 *
 * <p>Each constant is a published regular expression, and {@link #next} is a scanner that finds the same matches
 * without a regular expression engine. The alternatives, in their order: an English contraction; letters with at
 * most one character before them that is neither letter, digit nor line break; digits; other characters with at most
 * one space before and any line breaks after them; white space up to its last line break; white space less its last
 * character where a word follows; white space.
 */
public enum PreTokenizer {
    /** Qwen2, Qwen2.5, Qwen3 and the DeepSeek-R1 distillations of Qwen: every digit is a word of its own. */
    QWEN(1),
    /** Llama 3, 3.1, 3.2, 3.3: up to three digits are a word. */
    LLAMA3(3);

    private static final byte OTHER = 0;
    private static final byte LETTER = 1;
    private static final byte NUMBER = 2;
    private static final byte SPACE = 3;
    private static final byte LINE_BREAK = 4;

    private static final byte[] BASIC_PLANE = new byte[0x10000];

    static {
        for (int c = 0; c < BASIC_PLANE.length; c++) {
            BASIC_PLANE[c] = classify(c);
        }
    }

    private final int digits;

    PreTokenizer(int digits) {
        this.digits = digits;
    }

    /** The regular expression as {@code tokenizer.json} has it, of which {@link #next} is the scanner. */
    public String regex() {
        return "(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|\\p{N}" + (digits == 1 ? "" : "{1,3}")
                + "| ?[^\\s\\p{L}\\p{N}]+[\\r\\n]*|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+";
    }

    /** The pre-tokenizer with this regular expression, if it is one of ours. */
    public static Optional<PreTokenizer> of(String regex) {
        return Arrays.stream(values()).filter(one -> one.regex().equals(regex)).findFirst();
    }

    /**
     * The end of the word that starts at {@code from}.
     *
     * @param text UTF-16
     * @param from where the word starts; less than {@code to}
     * @param to where the text ends; nothing at or after it is looked at
     */
    int next(char[] text, int from, int to) {
        char first = text[from];
        if (first == '\'') {
            int end = contraction(text, from, to);
            if (end > 0) {
                return end;
            }
        }
        byte kind = kind(text, from, to);
        int second = from + width(text, from, to);
        byte following = second < to ? kind(text, second, to) : -1;
        if (kind == LETTER || (following == LETTER && (kind == OTHER || kind == SPACE))) {
            return run(text, second, to, LETTER);
        }
        if (kind == NUMBER) {
            int end = second;
            for (int more = 1; more < digits && end < to && kind(text, end, to) == NUMBER; more++) {
                end += width(text, end, to);
            }
            return end;
        }
        if (kind == OTHER || (first == ' ' && following == OTHER)) {
            return run(text, run(text, second, to, OTHER), to, LINE_BREAK);
        }
        return whiteSpace(text, from, to);
    }

    private static int whiteSpace(char[] text, int from, int to) {
        int end = from;
        int afterBreak = -1;
        while (end < to) {
            byte kind = BASIC_PLANE[text[end]];
            if (kind == LINE_BREAK) {
                afterBreak = end + 1;
            } else if (kind != SPACE) {
                break;
            }
            end++;
        }
        if (afterBreak > 0) {
            return afterBreak;
        }
        return end == to || end == from + 1 ? end : end - 1;
    }

    private static int contraction(char[] text, int from, int to) {
        char one = from + 1 < to ? text[from + 1] : 0;
        if (is(one, 's') || is(one, 't') || is(one, 'm') || is(one, 'd')) {
            return from + 2;
        }
        char two = from + 2 < to ? text[from + 2] : 0;
        boolean pair =
                (is(one, 'r') && is(two, 'e')) || (is(one, 'v') && is(two, 'e')) || (is(one, 'l') && is(two, 'l'));
        return pair ? from + 3 : -1;
    }

    /** Equality without regard to case; ſ (U+017F) is a small s of old. */
    private static boolean is(char character, char small) {
        return (character < 0x80 && (character | 0x20) == small) || (small == 's' && character == 'ſ');
    }

    private static int run(char[] text, int from, int to, byte kind) {
        int end = from;
        while (end < to && kind(text, end, to) == kind) {
            end += width(text, end, to);
        }
        return end;
    }

    private static byte kind(char[] text, int at, int to) {
        char c = text[at];
        return Character.isHighSurrogate(c) ? classify(Character.codePointAt(text, at, to)) : BASIC_PLANE[c];
    }

    private static int width(char[] text, int at, int to) {
        boolean pair = Character.isHighSurrogate(text[at]) && at + 1 < to && Character.isLowSurrogate(text[at + 1]);
        return pair ? 2 : 1;
    }

    private static byte classify(int codePoint) {
        if (codePoint == '\n' || codePoint == '\r') {
            return LINE_BREAK;
        }
        return switch (Character.getType(codePoint)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER -> LETTER;
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> NUMBER;
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> SPACE;
            default -> (codePoint >= '\t' && codePoint <= '\f') || codePoint == 0x85 ? SPACE : OTHER;
        };
    }

    /** Whether a character is white space in the sense of Unicode's property, as in {@code \s}. */
    static boolean isWhiteSpace(char character) {
        byte kind = BASIC_PLANE[character];
        return kind == SPACE || kind == LINE_BREAK;
    }
}
