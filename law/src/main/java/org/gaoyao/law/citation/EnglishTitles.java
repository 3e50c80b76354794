package org.gaoyao.law.citation;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** English names of laws: which Chinese title is meant by the words that begin or end at a place. */
final class EnglishTitles {

    private static final int MOST_WORDS = 9;

    private final Map<String, String> titles = new HashMap<>();

    EnglishTitles() {
        for (String line : Glyph.lines("english.txt")) {
            int equals = line.indexOf(" = ");
            for (String name : line.substring(equals + 3).split(";", -1)) {
                titles.put(
                        name.strip().toLowerCase(Locale.ROOT),
                        line.substring(0, equals).strip());
            }
        }
    }

    /** A name in a text. */
    record Match(String title, int start, int end) {}

    /** The longest name that begins at {@code from}. */
    Optional<Match> beginningAt(String text, int from) {
        Optional<Match> found = Optional.empty();
        int end = from;
        for (int words = 0; words < MOST_WORDS && end < text.length(); words++) {
            while (end < text.length() && isNameCharacter(text.charAt(end))) {
                end++;
            }
            String title = titles.get(text.substring(from, end).toLowerCase(Locale.ROOT));
            if (title != null) {
                found = Optional.of(new Match(title, from, end));
            }
            if (end >= text.length() || text.charAt(end) != ' ') {
                break;
            }
            end++;
        }
        return found;
    }

    /** The longest name that ends at {@code to}. */
    Optional<Match> endingAt(String text, int to) {
        Optional<Match> found = Optional.empty();
        int start = to;
        for (int words = 0; words < MOST_WORDS && start > 0; words++) {
            while (start > 0 && isNameCharacter(text.charAt(start - 1))) {
                start--;
            }
            String title = titles.get(text.substring(start, to).toLowerCase(Locale.ROOT));
            if (title != null) {
                found = Optional.of(new Match(title, start, to));
            }
            if (start == 0 || text.charAt(start - 1) != ' ') {
                break;
            }
            start--;
        }
        return found;
    }

    static boolean isNameCharacter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '\'' || c == '’';
    }
}
