package org.gaoyao.score.rubric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.gaoyao.law.citation.CitationParser;
import org.gaoyao.law.citation.LawNames;
import org.gaoyao.run.Json;
import org.gaoyao.score.Explained;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RubricTest {

    private static final RubricItem CITES =
            RubricItem.of("引用刑法第二百六十四条", 6, Dimension.LEGAL_ACCURACY, new Check.Cites("中华人民共和国刑法", "264"));
    private static final RubricItem AMOUNT =
            RubricItem.of("写明盗窃金额三千元", 4, Dimension.COMPLETENESS, new Check.Amount(3_000));
    private static final RubricItem FAULT =
            RubricItem.of("误作抢劫", -5, Dimension.LEGAL_ACCURACY, new Check.Mentions(List.of("抢劫罪", "第二百六十三条")));
    private static final Rubric RUBRIC = new Rubric(List.of(CITES, AMOUNT, FAULT));
    private static final RuleMarks RULES = new RuleMarks(new CitationParser(LawNames.of(List.of())));

    @ParameterizedTest
    @CsvSource({
        "依照《刑法》第二百六十四条，盗窃三千元, 1.0",
        "依照刑法第264条, 0.6",
        "盗窃人民币3000元，构成抢 劫罪, 0.0",
        "依照刑法第264条，盗窃三千元，构成抢劫罪, 0.5",
        "依照刑法第二百六十六条, 0.0"
    })
    void theScoreIsTheShareOfThePointsThatCanBeGained(String answer, double score) {
        Explained explained = RUBRIC.score(marks(answer));
        assertThat(explained.value()).isCloseTo(score, within(1e-12));
        assertThat(explained.parts()).hasSize(3);
    }

    @Test
    void faultsAloneAreNoDimension() {
        var scores = RUBRIC.byDimension(marks("依照刑法第264条，构成抢劫罪"));
        assertThat(scores).containsOnlyKeys(Dimension.LEGAL_ACCURACY, Dimension.COMPLETENESS);
        assertThat(scores.values()).extracting(Explained::value).containsExactly(1.0 / 6, 0.0);
    }

    @ParameterizedTest
    @CsvSource({"判处有期徒刑一年六个月, 1", "判处有期徒刑二年一个月, 0", "判处拘役五个月, 0", "判处无期徒刑, 0"})
    void aTermIsSeenWithinItsRange(String answer, int mark) {
        var item = RubricItem.of("刑期适当", 1, Dimension.LEGAL_ACCURACY, new Check.Term(12, 24));
        assertThat(RULES.mark(item, answer).orElseThrow().value()).isEqualTo(mark);
    }

    @Test
    void anItemForJudgesHasNoMarkByRule() {
        assertThat(RULES.mark(RubricItem.judged("语气克制", 1, Dimension.ETHICS), "……"))
                .isEmpty();
    }

    @Test
    void aRubricIsWrittenAndReadAsJson() {
        assertThat(Json.as(Rubric.class, Json.parse(Json.line(RUBRIC)))).isEqualTo(RUBRIC);
    }

    @Test
    void whatCannotBeMarkedIsRefused() {
        assertThatThrownBy(() -> new Rubric(List.of(FAULT))).hasMessageContaining("points over 0");
        assertThatThrownBy(() -> new Check.Cites("刑法", "二百")).hasMessageContaining("二百");
        assertThatThrownBy(() -> RUBRIC.score(List.of())).hasMessageContaining("3 items need as many marks");
    }

    private static List<Explained> marks(String answer) {
        return RUBRIC.items().stream()
                .map(item -> RULES.mark(item, answer).orElseThrow())
                .toList();
    }
}
