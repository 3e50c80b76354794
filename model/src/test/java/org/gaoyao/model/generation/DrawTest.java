package org.gaoyao.model.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.gaoyao.run.Seeds;
import org.junit.jupiter.api.Test;

/** Tokens are drawn as often as they should be, and the filters leave what a plain reading of their definition leaves. */
class DrawTest {

    @Test
    void tokensComeAsOftenAsTheyAreLikely() {
        float[] probabilities = {0.5f, 0, 0.3f, 0.2f};
        var random = new Seeds(1).generator("draws");
        for (Sampling sampling : List.of(Sampling.PLAIN, new Sampling(1, 4, 1, 0, 1))) {
            int[] counts = new int[4];
            var draw = new Draw();
            for (int i = 0; i < 40_000; i++) {
                counts[draw.token(probabilities, sampling, random.nextDouble())]++;
            }
            for (int id = 0; id < 4; id++) {
                // Four standard deviations of a count of 40,000 at the most.
                assertThat(counts[id] / 40_000.0).isCloseTo(probabilities[id], within(0.01));
            }
            assertThat(counts[1]).isZero();
        }
    }

    @Property(tries = 1000)
    void filtersLeaveWhatTheirDefinitionsLeave(
            @ForAll @Size(min = 1, max = 300) List<@IntRange(max = 50) Integer> weights,
            @ForAll @IntRange(max = 40) int topK,
            @ForAll @DoubleRange(min = 0.05, max = 1) double topP,
            @ForAll @DoubleRange(max = 1) double minP,
            @ForAll @DoubleRange(max = 0.99) double random) {
        double total = weights.stream().mapToInt(weight -> weight + 1).sum();
        float[] probabilities = new float[weights.size()];
        for (int id = 0; id < probabilities.length; id++) {
            probabilities[id] = (float) ((weights.get(id) + 1) / total);
        }
        var sampling = new Sampling(1, topK, topP, minP, 1);
        int[] left = byDefinition(probabilities, sampling);
        int drawn = new Draw().token(probabilities, sampling, random);
        assertThat(left).contains(drawn);
        if (!sampling.isUnfiltered()) {
            assertThat(new Draw().token(probabilities, sampling, 0)).isEqualTo(left[0]);
            assertThat(new Draw().token(probabilities, sampling, Math.nextDown(1.0)))
                    .isEqualTo(left[left.length - 1]);
        }
    }

    private static int[] byDefinition(float[] probabilities, Sampling sampling) {
        int[] sorted = IntStream.range(0, probabilities.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer id) -> -probabilities[id]))
                .limit(sampling.topK() == 0 ? Long.MAX_VALUE : sampling.topK())
                .mapToInt(Integer::intValue)
                .toArray();
        double total = 0;
        for (int id :
                sampling.topK() == 0 ? IntStream.range(0, probabilities.length).toArray() : sorted) {
            total += probabilities[id];
        }
        double sum = 0;
        int kept = 0;
        while (kept == 0 || (kept < sorted.length && sum < sampling.topP() * total)) {
            sum += probabilities[sorted[kept++]];
        }
        return Arrays.stream(sorted, 0, kept)
                .filter(id -> probabilities[id] >= sampling.minP() * probabilities[sorted[0]])
                .toArray();
    }
}
