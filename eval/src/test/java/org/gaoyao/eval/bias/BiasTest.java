package org.gaoyao.eval.bias;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.gaoyao.eval.rule.LetterChoice;
import org.gaoyao.score.statistic.McNemar;
import org.junit.jupiter.api.Test;

final class BiasTest {

    /** Always A, where A, B, C and D are right equally often. */
    @Test
    void oneLetterForEverythingIsAPreference() {
        List<LetterChoice> choices = IntStream.range(0, 40)
                .mapToObj(i -> choice("" + "ABCD".charAt(i % 4), "A"))
                .toList();
        LetterBias bias = LetterBias.of(choices).orElseThrow();
        LetterBias.Letter a = bias.letters().getFirst();
        assertThat(a.chosen()).isEqualTo(40);
        assertThat(a.right()).isEqualTo(10);
        assertThat(a.onlyChosen()).isEqualTo(30);
        assertThat(a.onlyRight()).isZero();
        assertThat(a.probability()).isEqualTo(4 * McNemar.probability(30, 0));
        assertThat(bias.letters().get(3).onlyRight()).isEqualTo(10);
        assertThat(bias.probability()).isLessThan(1e-6);
    }

    @Test
    void mistakesThatSpreadEvenlyAreNoPreference() {
        List<LetterChoice> choices = IntStream.range(0, 40)
                .mapToObj(i -> choice("" + "ABCD".charAt(i % 4), "" + "ABCD".charAt((i + 1) % 4)))
                .toList();
        assertThat(LetterBias.of(choices).orElseThrow().probability()).isEqualTo(1);
    }

    @Test
    void choosingTooFewLettersIsNoAvoidance() {
        var choices = new ArrayList<LetterChoice>();
        for (int i = 0; i < 40; i++) {
            choices.add(choice("ABCD", "" + "ABCD".charAt(i % 4)));
        }
        LetterBias bias = LetterBias.of(choices).orElseThrow();
        assertThat(bias.questions()).isEqualTo(40);
        assertThat(bias.tested()).isZero();
        assertThat(bias.probability()).isEqualTo(1);
        assertThat(LetterBias.of(List.of())).isEmpty();
    }

    /** Ranks 1 to 12 against themselves with the first two exchanged: 1 − 6·2 / (12·143). */
    @Test
    void longerAnswersThatScoreHigherAreFound() {
        double[] lengths = IntStream.range(0, 12).mapToDouble(i -> 10 * i).toArray();
        double[] scores = lengths.clone();
        scores[0] = lengths[1];
        scores[1] = lengths[0];
        LengthBias bias = LengthBias.of(lengths, scores).orElseThrow();
        assertThat(bias.correlation()).isCloseTo(1 - 12.0 / (12 * 143), within(1e-12));
        assertThat(bias.probability()).isLessThan(1e-6);
        assertThat(LengthBias.of(lengths, new double[12])).isEmpty();
        assertThat(LengthBias.of(new double[3], new double[3])).isEmpty();
    }

    /** The critical value of ten pairs at 5 % is 0.632 (t of 8 degrees of freedom, 2.306). */
    @Test
    void theProbabilityOfACorrelationIsThatOfTheTextbook() {
        double[] lengths = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
        double[] above = {6, 4, 3, 2, 5, 1, 8, 7, 9, 10};
        double[] below = {6, 4, 3, 2, 5, 1, 8, 7, 10, 9};
        LengthBias significant = LengthBias.of(lengths, above).orElseThrow();
        LengthBias not = LengthBias.of(lengths, below).orElseThrow();
        assertThat(significant.correlation()).isCloseTo(1 - 6 * 60.0 / 990, within(1e-12));
        assertThat(not.correlation()).isCloseTo(1 - 6 * 62.0 / 990, within(1e-12));
        assertThat(significant.probability()).isBetween(0.045, 0.05);
        assertThat(not.probability()).isBetween(0.05, 0.055);
    }

    private static LetterChoice choice(String right, String chosen) {
        return new LetterChoice(letters(right), letters(chosen));
    }

    private static SortedSet<Character> letters(String text) {
        var letters = new TreeSet<Character>();
        text.chars().forEach(c -> letters.add((char) c));
        return letters;
    }
}
