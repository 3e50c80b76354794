package org.gaoyao.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class SeedsTest {

    private final Seeds seeds = new Seeds(42);

    /**
     * The numbers that every machine and every later JDK must give: runs made before would otherwise not repeat.
     * The first two were computed with SHA-256 and xoshiro256++ written in another language.
     */
    @Test
    void theFirstNumbersOfANameNeverChange() {
        RandomGenerator random = seeds.generator("shuffle");

        assertThat(seeds.seed("shuffle")).isEqualTo(6677360495649656648L);
        assertThat(random.nextLong()).isEqualTo(8119683355808591181L);
        assertThat(random.nextInt(1000)).isEqualTo(446);
        assertThat(random.nextDouble()).isEqualTo(0.25408097267990426);
        assertThat(random.nextGaussian()).isEqualTo(0.7170596234824476);
    }

    @Test
    void aNameStartsAnewEachTimeAndNamesAndRootsDiffer() {
        long first = seeds.generator("a").nextLong();

        assertThat(seeds.generator("a").nextLong()).isEqualTo(first);
        assertThat(seeds.generator("b").nextLong()).isNotEqualTo(first);
        assertThat(new Seeds(43).generator("a").nextLong()).isNotEqualTo(first);
        assertThat(seeds.of("part").generator("a").nextLong()).isNotEqualTo(first);
    }
}
