package org.gaoyao.model.tokenizer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds added tokens in text: from left to right the first that matches, of several at one place the longest.
 *
 * <p>The order of events is that of Hugging Face's {@code tokenizers}: a match that fails its single-word condition is
 * passed over whole, then white space is stripped at both sides.
 */
final class AddedTokenMatcher {

    /** A stretch of text that an added token takes. */
    record Match(AddedToken token, int start, int end) {}

    private final Map<Character, List<AddedToken>> byFirst = new HashMap<>();
    private final boolean[] ascii = new boolean[128];
    private boolean beyondAscii;

    AddedTokenMatcher(List<AddedToken> tokens) {
        for (AddedToken token : tokens) {
            char first = token.content().charAt(0);
            byFirst.computeIfAbsent(first, _ -> new ArrayList<>()).add(token);
            if (first < 128) {
                ascii[first] = true;
            } else {
                beyondAscii = true;
            }
        }
        Comparator<AddedToken> longestFirst = Comparator.comparing(
                        (AddedToken token) -> token.content().length())
                .reversed();
        byFirst.values().forEach(same -> same.sort(longestFirst));
    }

    /** All matches in order; they do not overlap. */
    List<Match> find(String text) {
        List<Match> matches = new ArrayList<>();
        if (byFirst.isEmpty()) {
            return matches;
        }
        int taken = 0;
        int at = 0;
        while (at < text.length()) {
            AddedToken token = at(text, at);
            if (token == null) {
                at++;
                continue;
            }
            int start = at;
            int end = at + token.content().length();
            at = end;
            if (token.singleWord() && !standsAlone(text, start, end)) {
                continue;
            }
            while (token.leftStrip() && start > taken && PreTokenizer.isWhiteSpace(text.charAt(start - 1))) {
                start--;
            }
            while (token.rightStrip() && end < text.length() && PreTokenizer.isWhiteSpace(text.charAt(end))) {
                end++;
            }
            matches.add(new Match(token, Math.max(start, taken), Math.max(end, taken)));
            taken = Math.max(end, taken);
        }
        return matches;
    }

    private @Nullable AddedToken at(String text, int at) {
        char first = text.charAt(at);
        if (first < 128 ? !ascii[first] : !beyondAscii) {
            return null;
        }
        for (AddedToken token : byFirst.getOrDefault(first, List.of())) {
            if (text.startsWith(token.content(), at)) {
                return token;
            }
        }
        return null;
    }

    private static boolean standsAlone(String text, int start, int end) {
        return (start == 0 || !isWord(text.codePointBefore(start)))
                && (end == text.length() || !isWord(text.codePointAt(end)));
    }

    /** What {@code \w} means in Unicode's regular expressions (UTS #18, annex C). */
    private static boolean isWord(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.CONNECTOR_PUNCTUATION -> true;
            default -> Character.isAlphabetic(codePoint) || codePoint == 0x200C || codePoint == 0x200D;
        };
    }
}
