package org.gaoyao.train.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import org.gaoyao.corpus.document.DocumentClass.Domain;
import org.gaoyao.corpus.perplexity.Bucket;
import org.gaoyao.train.schedule.WarmupStableDecay;
import org.junit.jupiter.api.Test;

class SequencePlanTest {

    private static final Cell LOW = new Cell(Domain.GENERAL, Bucket.LOW, false);
    private static final Cell HIGH = new Cell(Domain.LEGAL, Bucket.HIGH, false);
    private static final Pool POOL = new Pool(new TreeMap<>(Map.of(LOW, 100L, HIGH, 300L)));

    @Test
    void everyStepDrawsItsSequencesAndBeforeAddsThemUp() {
        var schedule = WarmupStableDecay.of(1, .1, 50, .5, 0);
        var sampling = new PlasticityAdjusted(POOL, schedule, PasSettings.LEGAL_ONE);
        SequencePlan plan = SequencePlan.of(sampling, 50, 7);

        var sum = new TreeMap<Cell, Long>(Map.of(LOW, 0L, HIGH, 0L));
        for (long step = 0; step < 50; step++) {
            assertThat(plan.before(step, LOW)).isEqualTo(sum.get(LOW));
            assertThat(plan.before(step, HIGH)).isEqualTo(sum.get(HIGH));
            assertThat(plan.drawn(step).values().stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .isEqualTo(7);
            assertThat(plan.planned(step)).isEqualTo(sampling.shares(step));
            plan.drawn(step).forEach((cell, count) -> sum.merge(cell, (long) count, Long::sum));
        }
        assertThat(plan.before(50, LOW) + plan.before(50, HIGH)).isEqualTo(350);
        assertThat(plan.realised(49))
                .isEqualTo(Map.of(LOW, plan.before(50, LOW) / 350.0, HIGH, plan.before(50, HIGH) / 350.0));
    }

    @Test
    void stepsBeyondThePlanAreRefused() {
        SequencePlan plan = SequencePlan.of(new Uniform(POOL), 5, 4);

        assertThat(plan.drawn(4)).isEqualTo(Map.of(LOW, 1, HIGH, 3));
        assertThatThrownBy(() -> plan.drawn(5)).hasMessageContaining("step 5 is not one of the 5");
        assertThatThrownBy(() -> SequencePlan.of(new Uniform(POOL), 0, 4)).hasMessageContaining("there must be steps");
    }
}
