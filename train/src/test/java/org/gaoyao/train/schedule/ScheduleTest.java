package org.gaoyao.train.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.LongStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import org.gaoyao.train.schedule.WarmupStableDecay.Phase;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    @Test
    void risesStaysAndFalls() {
        var schedule = new WarmupStableDecay(3e-4, 3e-6, 4, 3, 3, DecayShape.LINEAR);

        double[] rates = LongStream.range(0, schedule.steps())
                .mapToDouble(schedule::rate)
                .toArray();

        assertThat(rates)
                .containsExactly(
                        new double[] {.75e-4, 1.5e-4, 2.25e-4, 3e-4, 3e-4, 3e-4, 3e-4, 2.01e-4, 1.02e-4, 3e-6},
                        within(1e-18));
        assertThat(schedule.phase(3)).isEqualTo(Phase.WARM_UP);
        assertThat(schedule.phase(4)).isEqualTo(Phase.STABLE);
        assertThat(schedule.phase(7)).isEqualTo(Phase.DECAY);
        assertThat(schedule.plasticity(0)).isCloseTo(.25, within(1e-15));
    }

    @Test
    void sharesOfTheStepsMakePhases() {
        assertThat(WarmupStableDecay.of(1, 0, 1001, .02, .1))
                .isEqualTo(new WarmupStableDecay(1, 0, 20, 881, 100, DecayShape.LINEAR));
    }

    @Test
    void cosineIsHalfwayInTheMiddle() {
        var schedule = new Cosine(2, 1, 10, 110);

        assertThat(schedule.rate(9)).isEqualTo(2);
        assertThat(schedule.rate(59)).isCloseTo(1.5, within(1e-15));
        assertThat(schedule.rate(109)).isEqualTo(1);
    }

    @Test
    void constantStaysAfterTheWarmUp() {
        var schedule = Linear.constant(1e-6, 20, 100);

        assertThat(schedule.rate(9)).isCloseTo(.5e-6, within(1e-20));
        assertThat(LongStream.range(19, 100).mapToDouble(schedule::rate)).containsOnly(1e-6);
    }

    @Property
    void everyDecayFallsFromTheHighestToTheLowest(
            @ForAll DecayShape shape,
            @ForAll @LongRange(max = 50) long warmup,
            @ForAll @LongRange(max = 50) long stable,
            @ForAll @LongRange(min = 1, max = 50) long decay,
            @ForAll @DoubleRange(min = 0, max = 1) double min) {
        Assume.that(warmup + stable > 0);
        var schedule = new WarmupStableDecay(1, min, warmup, stable, decay, shape);

        for (long step = 1; step < schedule.steps(); step++) {
            boolean rising = step < warmup;
            assertThat(schedule.rate(step) - schedule.rate(step - 1)).matches(d -> rising ? d >= 0 : d <= 1e-15);
        }
        assertThat(schedule.rate(schedule.steps() - 1)).isCloseTo(min, within(1e-15));
    }

    @Test
    void whatIsNoScheduleIsRefused() {
        assertThatThrownBy(() -> new Cosine(1, 2, 0, 10)).hasMessageContaining("1.0 and 2.0");
        assertThatThrownBy(() -> new Linear(1, 0, 20, 10)).hasMessageContaining("-10");
        assertThatThrownBy(() -> new Cosine(1, 0, 0, 10).rate(10)).hasMessageContaining("step 10");
    }
}
