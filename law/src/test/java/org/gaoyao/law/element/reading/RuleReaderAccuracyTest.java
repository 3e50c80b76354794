package org.gaoyao.law.element.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleReaderAccuracyTest {

    private static Accuracy half(boolean heldOut) throws IOException {
        List<MarkedJudgment> half = MarkedJudgment.all().stream()
                .filter(judgment -> judgment.heldOut() == heldOut)
                .toList();
        assertThat(half).hasSize(30);
        return Accuracy.of(half);
    }

    @Test
    void onTheJudgmentsThatTheRulesWereMadeWith() throws IOException {
        Accuracy accuracy = half(false);
        System.out.println("development\n" + accuracy + String.join("\n", accuracy.errors()));
        assertThat(accuracy.together().f1()).isGreaterThan(0.9);
    }

    /** Marked after the rules were finished, and read by them once before this line was written; see LOG.md. */
    @Test
    void onTheJudgmentsThatWereKeptFromTheRules() throws IOException {
        Accuracy accuracy = half(true);
        System.out.println("held out\n" + accuracy + String.join("\n", accuracy.errors()));
        assertThat(accuracy.together().f1()).isGreaterThan(0.85);
    }
}
