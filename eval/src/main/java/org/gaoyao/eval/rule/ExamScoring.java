package org.gaoyao.eval.rule;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gaoyao.score.Explained;
import org.gaoyao.score.choice.ChoiceReader;
import org.gaoyao.score.choice.LetterRuns;
import org.gaoyao.score.label.Judged;
import org.gaoyao.score.python.PythonText;

/**
 * Questions of the judicial examination, of which one or several options are right.
 *
 * <p>Published: as LegalKit scores them. JEC-QA: {@link LetterRuns} of answer and reference equal as strings.
 * CAIL2025, task 1: every letter from A to E of the answer's text before 解析 and 分析, also within words and in lower
 * case, equal as sets; an empty reference is left out. Both cut thinking off only where both of its ends are there.
 * Corrected: {@link ChoiceReader} on both sides, equal as sets; an empty reference is left out.
 */
record ExamScoring(Contest contest) implements Scoring {

    /** Whose rule is the published one. */
    enum Contest {
        JEC_QA,
        CAIL_2025
    }

    private static final String THINKING_BEGINS = "<think>";
    private static final String THINKING_ENDS = "</think>";
    private static final String OPTIONS = "ABCDE";

    @Override
    public Mark published(Item item) {
        String answer = cleaned(item.prediction());
        String chosen = contest == Contest.JEC_QA ? LetterRuns.of(answer) : anyLetters(answer);
        String wanted = contest == Contest.JEC_QA ? LetterRuns.of(item.reference()) : anyLetters(item.reference());
        if (contest == Contest.CAIL_2025 && wanted.isEmpty()) {
            return Mark.skipped("the reference \"%s\" names no option".formatted(item.reference()));
        }
        boolean right = contest == Contest.JEC_QA
                ? chosen.equals(wanted)
                : letters(chosen).equals(letters(wanted));
        return mark(
                Mark.State.SCORED,
                right,
                letters(wanted),
                letters(chosen),
                "reads \"%s\", wants \"%s\"",
                chosen,
                wanted);
    }

    @Override
    public Mark corrected(Item item) {
        Optional<ChoiceReader.Choice> gold = ChoiceReader.read(item.reference());
        if (gold.isEmpty()) {
            return Mark.skipped("the reference \"%s\" names no option".formatted(item.reference()));
        }
        SequencedSet<String> wanted = letters(gold.get().text());
        Optional<ChoiceReader.Choice> choice = ChoiceReader.read(listed(item.prediction()));
        if (choice.isEmpty()) {
            return mark(
                    Mark.State.ABSTAINED,
                    false,
                    wanted,
                    letters(""),
                    "no choice can be read%s, wants %s",
                    "",
                    gold.get().text());
        }
        boolean right = choice.get().letters().equals(gold.get().letters());
        String chosen = choice.get().text();
        return mark(
                Mark.State.SCORED,
                right,
                wanted,
                letters(chosen),
                "chooses %s (" + choice.get().how() + "), wants %s",
                chosen,
                gold.get().text());
    }

    @Override
    public Optional<LetterChoice> letters(Item item) {
        return ChoiceReader.read(item.reference()).flatMap(gold -> ChoiceReader.read(listed(item.prediction()))
                .map(chosen -> new LetterChoice(gold.letters(), chosen.letters())));
    }

    /** The letters of a list, the form in which the contest's own judge takes answers; other answers as they are. */
    private static String listed(String answer) {
        return NamedLabels.array(answer)
                .map(letters ->
                        letters.valueStream().map(letter -> letter.asString("")).collect(Collectors.joining()))
                .orElse(answer);
    }

    private static Mark mark(
            Mark.State state,
            boolean right,
            SequencedSet<String> wanted,
            SequencedSet<String> chosen,
            String reason,
            String... words) {
        return new Mark(
                state,
                Explained.of(right ? 1 : 0, reason.formatted((Object[]) words)),
                String.join("", chosen),
                Judged.of(wanted, chosen));
    }

    /** LegalKit's {@code clean_prediction}: what stands behind the last end of thinking, if it begins somewhere too. */
    static String cleaned(String answer) {
        boolean thinks = answer.contains(THINKING_BEGINS) && answer.contains(THINKING_ENDS);
        String proper = thinks ? answer.substring(answer.lastIndexOf(THINKING_ENDS) + THINKING_ENDS.length()) : answer;
        return PythonText.strip(proper);
    }

    /** The letters from A to E of the text before 解析 and 分析, as LegalKit finds them for CAIL2025. */
    private static String anyLetters(String answer) {
        var letters = new StringBuilder();
        PythonText.lower(before(before(answer, "解析"), "分析"))
                .codePoints()
                .map(Character::toUpperCase)
                .filter(point -> OPTIONS.indexOf(point) >= 0)
                .filter(point -> letters.indexOf(Character.toString(point)) < 0)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static String before(String text, String word) {
        int at = text.indexOf(word);
        return at < 0 ? text : text.substring(0, at);
    }

    private static SequencedSet<String> letters(String letters) {
        return Stream.of(letters.split("", -1))
                .filter(letter -> !letter.isEmpty())
                .sorted()
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
