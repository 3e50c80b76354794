package org.gaoyao.score.choice;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reads which options an answer chooses, as a person would.
 *
 * <p>In this order: what stands behind words that announce an answer (答案：, 故选, the answer is), the last of them; what
 * the answer begins with, alone or line by line; what is called right (B正确, 只有B正确); the only letters there are. Letters
 * are A to E, capital or not, full-width or not, and never part of a Latin word. Several letters make one choice, in any
 * order: A、B, AB, A和B.
 */
public final class ChoiceReader {

    /**
     * What was read.
     *
     * @param letters the chosen options, capital letters
     * @param how where they stood, for a person
     */
    public record Choice(SortedSet<Character> letters, String how) {

        /** The letters without anything between them. */
        public String text() {
            var text = new StringBuilder();
            letters.forEach(text::append);
            return text.toString();
        }
    }

    private static final String LETTERS = "(?<![A-Za-z])[A-Ea-e]{1,5}(?![A-Za-z])";
    private static final String GROUP = "(" + LETTERS + "(?:[\\s、,，;；.和与及/&]*(?:and\\s*)?" + LETTERS + ")*)";

    private static final Pattern ANNOUNCED =
            Pattern.compile("(?<!不)(?<!不应)(?<!不能)(?:正确答案|参考答案|答案|正确的?选项|本题应?选|应选|故选|因此选|所以选|选择|选|(?i:answer))"
                    + "[^。！？\\n]{0,3}?(?:应该是|应为|应是|分别是|为|是|:|(?i:\\bis\\b))?[\\s:(\\[{\"'“‘【《「*]*(?:选?项)?" + GROUP
                    + "(?!\\s*[项、]?(?:错误|不正确|不对))");
    private static final Pattern LINE =
            Pattern.compile("(?m)^[\\s(\\[{\"'“‘【*]*" + GROUP + "(?=[\\s)\\]}\"'”’】*]*(?:$|[:.,;、。选项]|\\s))");
    private static final Pattern RIGHT = Pattern.compile(GROUP
            + "\\s*[)】\\]]?\\s*(?:选?项)?[^。；;，,\\n不错误A-Ea-e]{0,4}?(?:是|为|都|均)?(?:正确|符合题意|当选|是对的|(?<!不)对(?![于此应]))");
    private static final Pattern ANY = Pattern.compile(GROUP);

    private ChoiceReader() {}

    /** The choice of an answer; empty if there is none, or if nothing says which of several letters is meant. */
    public static Optional<Choice> read(String answer) {
        String text = Normalizer.normalize(answer, Normalizer.Form.NFKC);
        List<MatchResult> announced = ANNOUNCED.matcher(text).results().toList();
        if (!announced.isEmpty()) {
            return Optional.of(choice(List.of(announced.getLast()), "announced as the answer"));
        }
        List<MatchResult> lines = LINE.matcher(text).results().toList();
        if (!lines.isEmpty() && text.substring(0, lines.getFirst().start()).isBlank()) {
            return Optional.of(choice(lines, "at the beginning"));
        }
        List<MatchResult> right = RIGHT.matcher(text).results().toList();
        if (!right.isEmpty()) {
            return Optional.of(choice(right, "called right"));
        }
        List<MatchResult> all = ANY.matcher(text).results().toList();
        var distinct = new ArrayList<SortedSet<Character>>();
        all.forEach(match -> distinct.add(letters(List.of(match))));
        return !all.isEmpty() && distinct.stream().distinct().count() == 1
                ? Optional.of(choice(all, "the only letters"))
                : Optional.empty();
    }

    private static Choice choice(List<MatchResult> matches, String how) {
        return new Choice(letters(matches), how);
    }

    private static SortedSet<Character> letters(List<MatchResult> matches) {
        var letters = new TreeSet<Character>();
        for (MatchResult match : matches) {
            match.group(1)
                    .replaceAll("and", "")
                    .chars()
                    .map(Character::toUpperCase)
                    .filter(c -> c >= 'A' && c <= 'E')
                    .forEach(c -> letters.add((char) c));
        }
        return letters;
    }
}
