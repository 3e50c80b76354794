package org.gaoyao.corpus.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.gaoyao.run.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NearDuplicatesTest {

    private static final MinHash STANDARD = MinHash.standard();

    /** The values of methods.md §1.2. */
    @ParameterizedTest
    @CsvSource({".5,.053", ".6,.211", ".7,.565", ".75,.772", ".8,.924", ".85,.988"})
    void theCurveIsThatOfTheFormula(double similarity, double probability) {
        assertThat(STANDARD.probability(similarity)).isCloseTo(probability, within(5e-4));
    }

    /** Texts with so many edits are found as often as the curve says for the similarity that they really have. */
    @ParameterizedTest
    @CsvSource({"0.00", "0.01", "0.02", "0.03", "0.04", "0.06", "0.10", "0.30"})
    void plantedNearDuplicatesAreFoundAsTheCurvePredicts(double edits) {
        RandomGenerator random = new Seeds(3).generator("edits " + edits);
        int pairs = 600;
        double expected = 0;
        int found = 0;
        for (int i = 0; i < pairs; i++) {
            String text = text(random, 600);
            String edited = edited(text, edits, random);
            expected += STANDARD.probability(text, edited);
            var duplicates = new NearDuplicates();
            duplicates.add(STANDARD.bands(text));
            duplicates.add(STANDARD.bands(edited));
            found += duplicates.group(1) == 0 ? 1 : 0;
        }
        // Four standard deviations of the least certain share.
        assertThat((double) found / pairs).isCloseTo(expected / pairs, within(4 * Math.sqrt(0.25 / pairs)));
    }

    @Test
    void groupsAreJoinedThroughOthersAndNamedByTheirFirst() {
        var duplicates = new NearDuplicates();
        duplicates.add(new long[] {1, 2});
        duplicates.add(new long[] {3, 4});
        duplicates.add(new long[] {});
        duplicates.add(new long[] {4, 2});
        assertThat(duplicates.group(0)).isZero();
        assertThat(duplicates.group(1)).isZero();
        assertThat(duplicates.group(2)).isEqualTo(2);
        assertThat(duplicates.group(3)).isZero();
    }

    @Test
    void manyDocumentsWithNothingInCommonStayApart() {
        RandomGenerator random = new Seeds(4).generator("apart");
        var duplicates = new NearDuplicates();
        for (int i = 0; i < 5_000; i++) {
            duplicates.add(STANDARD.bands(text(random, 100)));
        }
        for (int i = 0; i < duplicates.size(); i++) {
            assertThat(duplicates.group(i)).isEqualTo(i);
        }
    }

    @Test
    void whatIsShorterThanAWindowHasNoBands() {
        assertThat(STANDARD.bands("四个字啊")).isEmpty();
        assertThat(STANDARD.bands("五 个\n字 啊啊")).hasSize(14);
    }

    private static String text(RandomGenerator random, int length) {
        return random.ints(length, 0x4e00, 0x9fa5).mapToObj(Character::toString).collect(Collectors.joining());
    }

    /** Every character is replaced, left out or doubled with the given probability. */
    private static String edited(String text, double probability, RandomGenerator random) {
        return text.codePoints()
                .mapToObj(Character::toString)
                .map(character -> random.nextDouble() >= probability
                        ? character
                        : switch (random.nextInt(3)) {
                            case 0 -> "";
                            case 1 -> character + character;
                            default -> text(random, 1);
                        })
                .collect(Collectors.joining());
    }
}
