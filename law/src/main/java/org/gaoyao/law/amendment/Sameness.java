package org.gaoyao.law.amendment;

/**
 * When two prints of one rule are the same rule.
 *
 * <p>They are the same when they differ in nothing but white space, line breaks, quotation marks and the width of
 * brackets, stops and digits; they have the same words when punctuation and spelling differ as well. Every other
 * difference counts, down to a single character.
 */
public final class Sameness {

    private static final String QUOTATION_MARKS = "“”‘’\"'「」『』《》〈〉＂＇";
    private static final String VARIANTS = "帐账象像";

    private Sameness() {}

    /** Whether two texts are the same but for typography. */
    public static boolean same(String one, String other) {
        return one.equals(other) || normal(one).equals(normal(other));
    }

    /**
     * Whether two texts have the same words: they differ in nothing but punctuation and in characters that are written in
     * two ways (账 and 帐, 像 and 象), which is a copyist's difference and not the legislator's.
     */
    public static boolean sameWords(String one, String other) {
        return one.equals(other) || words(one).equals(words(other));
    }

    /** Whether a text has the words of a passage, in the sense of {@link #sameWords}. */
    public static boolean containsWords(String text, String passage) {
        return words(text).contains(words(passage));
    }

    /** Whether a text has a passage, in the sense of {@link #same}. */
    public static boolean contains(String text, String passage) {
        return normal(text).contains(normal(passage));
    }

    private static String normal(String text) {
        var normal = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (!isSilent(character)) {
                normal.append(narrow(character));
            }
        }
        return normal.toString();
    }

    private static String words(String text) {
        var words = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char character = narrow(text.charAt(at));
            if (Character.isLetterOrDigit(character) || Character.isSurrogate(character)) {
                int variant = VARIANTS.indexOf(character);
                words.append(variant >= 0 && variant % 2 == 1 ? VARIANTS.charAt(variant - 1) : character);
            }
        }
        return words.toString();
    }

    private static boolean isSilent(char character) {
        return character <= ' '
                || character == '\u3000'
                || character == '\u200b'
                || character == '\ufeff'
                || Character.isWhitespace(character)
                || QUOTATION_MARKS.indexOf(character) >= 0;
    }

    /** The ASCII character of a full-width one. */
    private static char narrow(char character) {
        return character >= '\uff01' && character <= '\uff5e' ? (char) (character - 0xFEE0) : character;
    }
}
