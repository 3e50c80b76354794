package org.gaoyao.law.charge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gaoyao.law.element.ElementSchemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CausesOfActionTest {

    private final CausesOfAction causes = CausesOfAction.load();

    @Test
    void sixAreCoveredInDepthAndHaveSchemas() {
        assertThat(causes.inDepth()).hasSize(6).allSatisfy(cause -> assertThat(
                        ElementSchemas.load().of(cause))
                .map(schema -> schema.name())
                .contains(cause.name()));
    }

    @ParameterizedTest
    @CsvSource({"离婚,离婚纠纷", "民间借贷,民间借贷纠纷", "租房,房屋租赁合同纠纷", "拖欠工资,追索劳动报酬纠纷"})
    void spellingsFindTheirCause(String spelling, String name) {
        assertThat(causes.require(spelling).name()).isEqualTo(name);
    }

    @Test
    void aNarrowerCauseHasTheElementsOfTheBroaderOne() {
        assertThat(causes.schema(causes.require("经济补偿金纠纷"))).contains("labour");
    }

    @Test
    void anUnknownCauseIsRefusedWithANearName() {
        assertThatThrownBy(() -> causes.require("民间借代纠纷")).hasMessageContaining("民间借贷纠纷");
    }

    @Test
    void aTableWithMistakesGivesAllAtOnce() {
        assertThatThrownBy(() -> CausesOfAction.read("mine.tsv", "合同\t买卖\n合同\t甲纠纷\ta\t\t\t乙纠纷\n"))
                .hasMessageContaining("mine.tsv:1")
                .hasMessageContaining("is a kind of 乙纠纷, which is not in the table");
    }
}
