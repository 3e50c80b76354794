package org.gaoyao.score.grammar;

import java.util.HashMap;
import java.util.Map;

/**
 * Traditional Chinese rewritten in simplified characters as OpenCC 1.1.6 does it with its configuration {@code t2s}: at
 * every place the longest phrase of its table, else the character.
 */
public final class Simplified {

    private static final Simplified STANDARD = new Simplified();

    private final Map<String, String> phrases = new HashMap<>();
    private final Map<Integer, String> characters = new HashMap<>();
    /** How long the longest phrase is that begins with a UTF-16 unit; few begin any. */
    private final byte[] longest = new byte[Character.MAX_VALUE + 1];

    private Simplified() {
        Table.lines("opencc_TSPhrases.txt", (from, to) -> phrases.put(from, to));
        Table.lines("opencc_TSCharacters.txt", (from, to) -> characters.put(from.codePointAt(0), to));
        for (String phrase : phrases.keySet()) {
            char first = phrase.charAt(0);
            longest[first] = (byte) Math.max(longest[first], phrase.length());
        }
    }

    /** The text in simplified characters. */
    public static String of(String text) {
        return STANDARD.convert(text);
    }

    private String convert(String text) {
        var converted = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            int point = text.codePointAt(i);
            String phrase = phraseAt(text, i);
            if (!phrase.isEmpty()) {
                converted.append(phrases.get(phrase));
                i += phrase.length();
                continue;
            }
            String simple = characters.get(point);
            if (simple == null) {
                converted.appendCodePoint(point);
            } else {
                converted.append(simple);
            }
            i += Character.charCount(point);
        }
        return converted.toString();
    }

    /** The longest phrase that begins here, or nothing. */
    private String phraseAt(String text, int at) {
        for (int length = Math.min(longest[text.charAt(at)], text.length() - at); length > 1; length--) {
            String words = text.substring(at, at + length);
            if (phrases.containsKey(words)) {
                return words;
            }
        }
        return "";
    }
}
