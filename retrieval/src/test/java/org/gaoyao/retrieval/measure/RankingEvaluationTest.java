package org.gaoyao.retrieval.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gaoyao.run.ProblemsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RankingEvaluationTest {

    @TempDir
    private Path folder;

    /** By hand: of the relevant a (grade 2), c (1) and e (1), ranked are b a d c. */
    @Test
    void measuresAreThoseOfTheDefinitions() throws IOException {
        Map<String, Double> means = evaluate(
                        "q1 Q0 b 1 9 r\nq1 Q0 a 2 8 r\nq1 Q0 d 3 7 r\nq1 Q0 c 4 6 r\n",
                        "q1 0 a 2\nq1 0 b 0\nq1 0 c 1\nq1 0 e 1\n")
                .means();
        assertThat(means.get("recip_rank")).isEqualTo(0.5);
        assertThat(means.get("map")).isCloseTo((1 / 2.0 + 2 / 4.0) / 3, within(1e-12));
        assertThat(means.get("P_1")).isZero();
        assertThat(means.get("P_5")).isEqualTo(0.4);
        assertThat(means.get("P_10")).isEqualTo(0.2);
        assertThat(means.get("recall_5")).isCloseTo(2 / 3.0, within(1e-12));
        double gain = 2 / log2(3) + 1 / log2(5);
        double best = 2 / log2(2) + 1 / log2(3) + 1 / log2(4);
        assertThat(means.get("ndcg")).isCloseTo(gain / best, within(1e-12));
        assertThat(means.get("ndcg_cut_5")).isCloseTo(gain / best, within(1e-12));
    }

    @Test
    void tiesAreBrokenByNameTheLastFirstAndRanksDoNotCount() throws IOException {
        assertThat(run("q Q0 a 1 5 r\nq Q0 c 3 5 r\nq Q0 b 2 5 r\nq Q0 top 99 6 r\n")
                        .ranked("q"))
                .containsExactly("top", "c", "b", "a");
        // In single precision these scores are equal.
        assertThat(run("q Q0 a 1 1.00000001 r\nq Q0 b 2 1.0 r\n").ranked("q")).containsExactly("b", "a");
        assertThat(run("q Q0 法\uD840\uDC00 1 5 r\nq Q0 法\uFFE5 1 5 r\nq Q0 法 1 5 r\n")
                        .ranked("q"))
                .containsExactly("法\uD840\uDC00", "法\uFFE5", "法");
    }

    @Test
    void queriesThatOnlyOneSideHasAreToldAndDoNotCountUnlessAskedFor() throws IOException {
        TrecRun run = run("q1 Q0 a 1 1 r\nq3 Q0 a 1 1 r\n");
        Qrels qrels = qrels("q1 0 a 1\nq2 0 a 1\n");
        RankingEvaluation usual = RankingEvaluation.of(run, qrels, 1, false);
        assertThat(usual.missing()).containsExactly("q2");
        assertThat(usual.unjudged()).containsExactly("q3");
        assertThat(usual.means().get("map")).isEqualTo(1);
        assertThat(RankingEvaluation.of(run, qrels, 1, true).means().get("map")).isEqualTo(0.5);
    }

    @Test
    void aHigherGradeCanBeAskedForAndDoesNotChangeGains() throws IOException {
        TrecRun run = run("q Q0 a 1 2 r\nq Q0 b 2 1 r\n");
        Qrels qrels = qrels("q 0 a 1\nq 0 b 2\n");
        Map<String, Double> strict = RankingEvaluation.of(run, qrels, 2, false).means();
        assertThat(strict.get("recip_rank")).isEqualTo(0.5);
        assertThat(strict.get("ndcg"))
                .isEqualTo(RankingEvaluation.of(run, qrels, 1, false).means().get("ndcg"));
    }

    @Test
    void aQueryWithoutRelevantDocumentsCountsAsZero() throws IOException {
        Map<String, Double> means = evaluate("q1 Q0 a 1 1 r\nq2 Q0 a 1 1 r\n", "q1 0 a 1\nq2 0 a 0\nq2 0 b -1\n")
                .means();
        assertThat(means.get("map")).isEqualTo(0.5);
        assertThat(means.get("recall_5")).isEqualTo(0.5);
        assertThat(means.get("ndcg")).isEqualTo(0.5);
    }

    @Test
    void everyDamagedLineIsNamed() {
        assertThatThrownBy(() -> run("q Q0 a 1 1 r\nq Q0 a 2 0.5 r\nq Q0 b one x r\nq Q0 b\n\n"))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("run:2: document a stands twice for query q")
                .hasMessageContaining("run:3: the score \"x\" is not a number")
                .hasMessageContaining("run:4: has 3 fields");
        assertThatThrownBy(() -> qrels("q 0 a 1\nq 0 a 1\nq 0 b high\n"))
                .hasMessageContaining("qrels:2: document a is judged twice")
                .hasMessageContaining("qrels:3: the grade \"high\"");
    }

    @Test
    void aRunIsReadAsItWasWritten() throws IOException {
        var run = new TrecRun(Map.of("q", List.of(new Hit("a", 2.5), new Hit("b", 1e-7))));
        Path file = folder.resolve("written");
        run.write(file, "ours");
        assertThat(Files.readString(file)).isEqualTo("q Q0 a 1 2.5 ours\nq Q0 b 2 1.0E-7 ours\n");
        assertThat(TrecRun.read(file)).isEqualTo(run);
        assertThatThrownBy(() -> run.write(file, "our run")).hasMessageContaining("white space");
    }

    private RankingEvaluation evaluate(String run, String qrels) throws IOException {
        return RankingEvaluation.of(run(run), qrels(qrels), 1, false);
    }

    private TrecRun run(String lines) throws IOException {
        return TrecRun.read(Files.writeString(folder.resolve("run"), lines));
    }

    private Qrels qrels(String lines) throws IOException {
        return Qrels.read(Files.writeString(folder.resolve("qrels"), lines));
    }

    private static double log2(double x) {
        return Math.log(x) / Math.log(2);
    }
}
