package org.gaoyao.train.rollout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gaoyao.run.ProblemsException;
import org.gaoyao.score.Explained;
import org.gaoyao.train.prompt.PromptRow;
import org.gaoyao.train.rollout.Suspicion.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RolloutFilesTest {

    @TempDir
    private Path folder;

    private static RolloutRow row(long step, int tokens, double reward, Optional<Double> rubric, int citations) {
        var explained = new Explained(reward, "r", List.of(Explained.of(1, "readability")));
        return new RolloutRow(
                step,
                1,
                "p" + step,
                "document_generation",
                0,
                "文书",
                tokens,
                true,
                Optional.of(reward),
                Optional.of(explained),
                Optional.empty(),
                0,
                Optional.of(.5),
                "TEACHES",
                rubric,
                citations,
                Optional.of(2));
    }

    @Test
    void rolloutsAreReadAsTheyWereWritten() throws IOException {
        var files = new RolloutFiles(folder);
        List<RolloutRow> rows = List.of(row(3, 10, .5, Optional.of(.5), 1), row(3, 11, 0, Optional.empty(), 0));
        files.write(3, rows);

        assertThat(files.read(3)).isEqualTo(rows);
        assertThat(files.steps()).containsExactly(3L);
    }

    @Test
    void stepsThatAreDrawnAgainAreForgottenAndEqualRowsAreEqualBytes() throws IOException {
        var files = new RolloutFiles(folder);
        for (long step = 1; step <= 4; step++) {
            files.write(step, List.of(row(step, 10, .5, Optional.empty(), 1)));
        }
        byte[] before = Files.readAllBytes(folder.resolve("step-000003.jsonl.zst"));
        files.forgetAfter(2);
        assertThat(files.steps()).containsExactly(1L, 2L);
        files.write(3, List.of(row(3, 10, .5, Optional.empty(), 1)));
        assertThat(Files.readAllBytes(folder.resolve("step-000003.jsonl.zst"))).isEqualTo(before);
    }

    @Test
    void suspiciousRolloutsAreShown() throws IOException {
        var files = new RolloutFiles(folder);
        for (long step = 1; step <= 10; step++) {
            var rows = new ArrayList<>(List.of(row(step, 10, .9, Optional.of(.9), 2)));
            if (step == 7) {
                rows.add(row(step, 10, .95, Optional.of(.1), 2));
                rows.add(row(step, 90, .95, Optional.of(.9), 2));
                rows.add(row(step, 10, .3, Optional.of(.9), 30));
                rows.add(row(step, 10, .3, Optional.of(.1), 3));
            }
            files.write(step, rows);
        }
        Suspicions.Report report = new Suspicions(5).look(files);

        assertThat(report.suspicions())
                .extracting(Suspicion::kind)
                .containsExactly(Kind.LOW_RUBRIC, Kind.LENGTH, Kind.CITATION_SPAM);
        assertThat(report.suspicions())
                .extracting(Suspicion::why)
                .containsExactly(
                        "reward 0.95, rubric 0.10",
                        "90 tokens where 10 were usual",
                        "30 citations where 2 articles are due");
        assertThat(report.creep()).containsKey("document_generation");
    }

    @Test
    void promptsThatAreTooLongAreLeftOutByName() {
        Renderer renderer = Drafts.renderer(true);
        List<PromptRow> rows = List.of(Drafts.row("短"), Drafts.row("长".repeat(200)));
        Renderer.Rendered rendered = renderer.render(rows, 60);

        assertThat(rendered.prompts()).hasSize(1);
        assertThat(rendered.leftOut()).singleElement().satisfies(problem -> assertThat(problem.what())
                .contains("and 60 are the most"));
        assertThatThrownBy(() -> renderer.render(rows, 3))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("there is nothing to be reinforced");
        assertThatThrownBy(() -> renderer.render(List.of(), 3)).hasMessageContaining("there is none");
    }
}
