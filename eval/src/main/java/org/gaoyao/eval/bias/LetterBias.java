package org.gaoyao.eval.bias;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.gaoyao.eval.rule.LetterChoice;
import org.gaoyao.score.statistic.Correction;
import org.gaoyao.score.statistic.McNemar;

/**
 * Whether answers choose an option letter more often, or less, than it is right.
 *
 * <p>For each letter only the questions say something where it is chosen and not right, or right and not chosen: without a
 * preference both are equally many (McNemar 1947). Answers that choose more or fewer letters than are right are left out of
 * the test, or whoever always chooses one letter would seem to avoid all of them. The probabilities are adjusted for the
 * number of letters (Holm 1979).
 *
 * @param questions how many questions have a letter that is right and one that is chosen
 * @param tested of how many the test is: those with as many letters chosen as right
 * @param letters one entry for each letter that is right or chosen anywhere
 */
public record LetterBias(int questions, int tested, List<Letter> letters) {

    public LetterBias {
        letters = List.copyOf(letters);
    }

    /**
     * One letter.
     *
     * @param letter the letter
     * @param chosen how often it is chosen, of all questions
     * @param right how often it is right, of all questions
     * @param onlyChosen how often it is chosen and not right, of those tested
     * @param onlyRight how often it is right and not chosen, of those tested
     * @param probability of a difference as large if the letter is neither preferred nor avoided, adjusted
     */
    public record Letter(char letter, int chosen, int right, int onlyChosen, int onlyRight, double probability) {

        private Letter adjusted(double value) {
            return new Letter(letter, chosen, right, onlyChosen, onlyRight, value);
        }
    }

    /** The bias of choices; empty if there are none. */
    public static Optional<LetterBias> of(Collection<LetterChoice> choices) {
        SortedSet<Character> all = new TreeSet<>();
        choices.forEach(choice -> {
            all.addAll(choice.right());
            all.addAll(choice.chosen());
        });
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<Letter> letters =
                all.stream().map(letter -> letter(letter, choices)).toList();
        double[] adjusted = Correction.HOLM.adjusted(
                letters.stream().mapToDouble(Letter::probability).toArray());
        var result = new ArrayList<Letter>();
        for (int i = 0; i < adjusted.length; i++) {
            result.add(letters.get(i).adjusted(adjusted[i]));
        }
        int tested = (int) choices.stream().filter(LetterBias::isTested).count();
        return Optional.of(new LetterBias(choices.size(), tested, result));
    }

    private static Letter letter(char letter, Collection<LetterChoice> choices) {
        int chosen = 0;
        int right = 0;
        int onlyChosen = 0;
        int onlyRight = 0;
        for (LetterChoice choice : choices) {
            boolean isChosen = choice.chosen().contains(letter);
            boolean isRight = choice.right().contains(letter);
            chosen += isChosen ? 1 : 0;
            right += isRight ? 1 : 0;
            onlyChosen += isTested(choice) && isChosen && !isRight ? 1 : 0;
            onlyRight += isTested(choice) && isRight && !isChosen ? 1 : 0;
        }
        return new Letter(letter, chosen, right, onlyChosen, onlyRight, McNemar.probability(onlyChosen, onlyRight));
    }

    private static boolean isTested(LetterChoice choice) {
        return choice.chosen().size() == choice.right().size();
    }

    /** The smallest of the letters' probabilities: below 0.05, some letter is preferred or avoided. */
    public double probability() {
        return letters.stream().mapToDouble(Letter::probability).min().orElse(1);
    }
}
