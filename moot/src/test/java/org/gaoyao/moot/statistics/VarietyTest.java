package org.gaoyao.moot.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class VarietyTest {

    @Test
    void repetitionHasFewDistinctGramsAndASelfBleuOfOne() {
        Variety variety = Variety.of(List.of("被告人来到某处窃得现金", "被告人来到某处窃得现金"));
        assertThat(variety.distinctGrams()).isEqualTo(.5);
        assertThat(variety.selfBleu()).isCloseTo(1, within(1e-12));
    }

    /** Unigrams 3/4, pairs 2/3, triples 1/2, fours 0: no match of an order is 0. */
    @Test
    void bleuIsThatOfItsDefinition() {
        assertThat(Variety.bleu("甲乙丙丁", List.of("甲乙丙戊"))).isZero();
        // 1-grams 4/5, 2-grams 3/4, 3-grams 2/3, 4-grams 1/2: their product is 1/5.
        assertThat(Variety.bleu("甲乙丙丁戊", List.of("甲乙丙丁己"))).isCloseTo(Math.pow(.2, .25), within(1e-12));
    }

    @Test
    void otherNumbersDoNotMakeATextAnother() {
        Variety.Nearness nearness = Variety.Nearness.of(List.of("窃得现金3200元后逃离"), List.of("窃得现金4511元后逃离"));
        assertThat(nearness.greatest()).isEqualTo(1);
        assertThat(nearness.copies()).isEqualTo(1);
    }
}
