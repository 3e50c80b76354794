package org.gaoyao.law.citation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Characters as citations see them: one form for those that are only written differently, and what kind each is.
 *
 * <p>Full width becomes half width, traditional becomes simplified (for the characters of titles and of citations), and
 * the slips of scanners that nobody could mean (笫 for 第) are mended. A wrong character such as 囯 is left as it is:
 * that is for a person to see.
 */
final class Glyph {

    private static final char[] FOLDED = folded();
    private static final boolean[] WORD = new boolean[1 << 16];
    private static final boolean[] SPACE = new boolean[1 << 16];

    static {
        for (int c = 0; c < WORD.length; c++) {
            SPACE[c] = Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
            WORD[c] = Character.isLetterOrDigit(c) && c != '〇';
        }
    }

    private Glyph() {}

    /** The character in its one form. */
    static char fold(char c) {
        return FOLDED[c];
    }

    /** Whether the character counts in a title: letters and digits do, brackets and 、 do not. */
    static boolean isWord(char c) {
        return WORD[c];
    }

    static boolean isSpace(char c) {
        return SPACE[c];
    }

    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }

    /** Whether a title may be read across the character: brackets, quotation marks, 、 and white space. */
    static boolean isInsideTitle(char c) {
        return switch (c) {
            case '《', '》', '〈', '〉', '﹤', '﹥', '<', '>', '＜', '＞', '、', '“', '”', '"', '「', '」', '『', '』' -> true;
            case '（', '）', '(', ')', '[', ']', '［', '］', '【', '】', '〔', '〕', '·', '*' -> true;
            default -> SPACE[c];
        };
    }

    static boolean isOpeningRound(char c) {
        return c == '（' || c == '(';
    }

    static boolean isClosingRound(char c) {
        return c == '）' || c == ')';
    }

    /** Opens the year of a document or case number. */
    static boolean isOpeningYear(char c) {
        return c == '〔' || c == '[' || c == '【' || c == '（' || c == '(' || c == '［';
    }

    /** Closes the year of a document or case number, paired or not: clerks mix them. */
    static boolean isClosingYear(char c) {
        return c == '〕' || c == ']' || c == '】' || c == '）' || c == ')' || c == '］';
    }

    static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }

    /** Whether the character is written in Han script. */
    static boolean isHan(char c) {
        return c >= '\u4e00' && c <= '\u9fff';
    }

    /** The letters and digits of {@code words} in their one form: what titles are compared by. */
    static String key(CharSequence words) {
        var key = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = FOLDED[words.charAt(i)];
            if (WORD[c]) {
                key.append(c);
            }
        }
        return key.toString();
    }

    /** The lines of a resource of this package that are not comments, stripped. */
    static List<String> lines(String resource) {
        try (InputStream in = Glyph.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + resource + " is missing from the build");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static char[] folded() {
        char[] folded = new char[1 << 16];
        for (int c = 0; c < folded.length; c++) {
            folded[c] = c >= '！' && c <= '～' ? (char) (c - '！' + '!') : (char) c;
        }
        for (char c = 'A'; c <= 'Z'; c++) {
            folded[c] = Character.toLowerCase(c);
            folded[c - '!' + '！'] = Character.toLowerCase(c);
        }
        for (String line : lines("traditional.txt")) {
            for (String group : line.split(" ", -1)) {
                for (int i = 1; i < group.length(); i++) {
                    folded[group.charAt(i)] = group.charAt(0);
                }
            }
        }
        folded['笫'] = '第';
        return folded;
    }
}
