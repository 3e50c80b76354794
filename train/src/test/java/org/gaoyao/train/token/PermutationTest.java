package org.gaoyao.train.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class PermutationTest {

    @Property(tries = 300)
    void everyNumberComesOnce(@ForAll @LongRange(min = 1, max = 3_000) long size, @ForAll long seed) {
        var order = new Permutation(size, seed);

        assertThat(LongStream.range(0, size).map(order::at).sorted())
                .containsExactlyElementsOf(LongStream.range(0, size).boxed().toList());
    }

    @Test
    void ordersOfDifferentSeedsHaveNothingInCommon() {
        var one = new Permutation(10_000, 1);
        var two = new Permutation(10_000, 2);

        long same =
                LongStream.range(0, 10_000).filter(n -> one.at(n) == two.at(n)).count();
        long fixed = LongStream.range(0, 10_000).filter(n -> one.at(n) == n).count();
        long rising = LongStream.range(1, 10_000)
                .filter(n -> one.at(n) > one.at(n - 1))
                .count();
        assertThat(same).isLessThan(10);
        assertThat(fixed).isLessThan(10);
        assertThat(rising).isBetween(4_800L, 5_200L);
    }

    @Test
    void sizesBeyondAnArrayWork() {
        long size = 3_000_000_000L;

        assertThat(LongStream.range(0, 1_000).map(n -> new Permutation(size, 3).at(n)))
                .doesNotHaveDuplicates()
                .allMatch(n -> n >= 0 && n < size)
                .anyMatch(n -> n > Integer.MAX_VALUE);
        assertThatThrownBy(() -> new Permutation(5, 1).at(5)).hasMessageContaining("not one of 5");
    }
}
