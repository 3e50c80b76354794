package org.gaoyao.score.python;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What Python's {@code str} says about characters and what its methods do, for code points: {@code isspace}, {@code
 * isdigit}, {@code isalpha}, {@code strip}, {@code split}, {@code lower}.
 *
 * <p>The rules are those of CPython 3.11 (Unicode 14). Characters that Unicode has gained since may be letters here and
 * unassigned there.
 */
public final class PythonText {

    /** {@code string.punctuation}: the punctuation of ASCII, in its order. */
    public static final String ASCII_PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    /** First and last of every range of characters that are digits to {@code isdigit} without being decimal digits. */
    private static final int[] DIGITS_BESIDE_DECIMALS = {
        0xB2, 0xB3, 0xB9, 0xB9, 0x1369, 0x1371, 0x19DA, 0x19DA, 0x2070, 0x2070, 0x2074, 0x2079, 0x2080, 0x2089, 0x2460,
        0x2468, 0x2474, 0x247C, 0x2488, 0x2490, 0x24EA, 0x24EA, 0x24F5, 0x24FD, 0x24FF, 0x24FF, 0x2776, 0x277E, 0x2780,
        0x2788, 0x278A, 0x2792, 0x10A40, 0x10A43, 0x10E60, 0x10E68, 0x11052, 0x1105A, 0x1F100, 0x1F10A
    };

    private PythonText() {}

    /** {@code str.isspace} of one character; also what {@code \s} matches and what {@code split()} and {@code strip()} take. */
    public static boolean isSpace(int point) {
        if (point < 0x80) {
            return point == ' ' || (point >= 0x09 && point <= 0x0D) || (point >= 0x1C && point <= 0x1F);
        }
        return point == 0x85
                || point == 0xA0
                || point == 0x1680
                || (point >= 0x2000 && point <= 0x200A)
                || point == 0x2028
                || point == 0x2029
                || point == 0x202F
                || point == 0x205F
                || point == 0x3000;
    }

    /** {@code str.isdigit} of one character: decimal digits of all scripts, superscripts, digits in circles. */
    public static boolean isDigit(int point) {
        if (Character.isDigit(point)) {
            return true;
        }
        for (int i = 0; i < DIGITS_BESIDE_DECIMALS.length; i += 2) {
            if (point >= DIGITS_BESIDE_DECIMALS[i] && point <= DIGITS_BESIDE_DECIMALS[i + 1]) {
                return true;
            }
        }
        return false;
    }

    /** {@code str.isalpha} of one character: letters of all scripts; 〇 is none. */
    public static boolean isAlpha(int point) {
        return Character.isLetter(point);
    }

    /** {@code str.lower}. */
    public static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** {@code len}: how many code points a text has. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** {@code text[:length]}, in code points. */
    public static String head(String text, int length) {
        return length(text) <= length ? text : text.substring(0, text.offsetByCodePoints(0, length));
    }

    /** {@code str.strip()}. */
    public static String strip(String text) {
        int start = 0;
        while (start < text.length() && isSpace(text.charAt(start))) {
            start++;
        }
        return stripEnd(text.substring(start));
    }

    /** {@code str.rstrip()}. */
    public static String stripEnd(String text) {
        int end = text.length();
        while (end > 0 && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end);
    }

    /** {@code str.split()}: the parts between runs of white space, none of them empty. */
    public static List<String> split(String text) {
        var parts = new ArrayList<String>();
        int start = -1;
        for (int i = 0; i < text.length(); i++) {
            if (isSpace(text.charAt(i))) {
                if (start >= 0) {
                    parts.add(text.substring(start, i));
                    start = -1;
                }
            } else if (start < 0) {
                start = i;
            }
        }
        if (start >= 0) {
            parts.add(text.substring(start));
        }
        return parts;
    }

    /** {@code str.split(separator)}: the parts between separators, empty ones among them, at least one. */
    public static List<String> split(String text, char separator) {
        var parts = new ArrayList<String>();
        int start = 0;
        for (int i = text.indexOf(separator); i >= 0; i = text.indexOf(separator, start)) {
            parts.add(text.substring(start, i));
            start = i + 1;
        }
        parts.add(text.substring(start));
        return parts;
    }

    /** {@code "".join(text.split())}: the text without its white space. */
    public static String withoutSpace(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isSpace(text.charAt(i))) {
                return String.join("", split(text));
            }
        }
        return text;
    }
}
