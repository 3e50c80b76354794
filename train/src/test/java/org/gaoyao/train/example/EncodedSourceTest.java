package org.gaoyao.train.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gaoyao.model.tokenizer.Tokenizer;
import org.gaoyao.run.Problems;
import org.gaoyao.run.Progress;
import org.gaoyao.train.example.ExampleSource.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EncodedSourceTest {

    private static final Tokenizer TOKENIZER = Trial.tokenizer(Trial.QWEN3);
    private static final Lessons LESSONS = new Lessons(Trial.QWEN3, TOKENIZER, LearntTurns.LAST);

    @TempDir
    Path folder;

    private final Problems problems = new Problems();

    private EncodedSource encode(String rows, int longest, TooLong tooLong, double heldOut) throws IOException {
        Path file = folder.resolve("data.jsonl");
        Files.writeString(file, rows);
        return EncodedSource.of(
                ExampleSource.of("trial", file, Domain.LEGAL),
                new EncodedSource.Settings(LESSONS, longest, tooLong, heldOut, 1_000, 5),
                folder.resolve("trial.tokens"),
                problems,
                Progress.silent());
    }

    private static String row(String question, String answer) {
        return "{\"instruction\":\"%s\",\"output\":\"%s\"}\n".formatted(question, answer);
    }

    @Test
    void whatIsStoredIsWhatWasRendered() throws IOException {
        String rows = IntStream.range(0, 700)
                .mapToObj(i -> row("第" + i + "问", "第" + i + "答"))
                .collect(Collectors.joining());
        EncodedSource source = encode(rows, 128, TooLong.DROP, 0);
        assertThat(source.rows()).isEqualTo(700);
        assertThat(source.examples().size()).isEqualTo(700);
        for (int i : new int[] {0, 1, 511, 512, 699}) {
            String text = MaskPreview.of(source.examples().get(i), TOKENIZER).plain();
            assertThat(text).contains("第" + i + "问").endsWith("⟦第" + i + "答<|im_end|>⟧");
            assertThat(source.examples().length(i))
                    .isEqualTo(source.examples().get(i).length());
        }
    }

    @Test
    void theSameRowsAreHeldOutWhateverElseThereIs() throws IOException {
        String rows =
                IntStream.range(0, 400).mapToObj(i -> row("第" + i + "问", "答")).collect(Collectors.joining());
        EncodedSource some = encode(rows, 128, TooLong.DROP, 0.1);
        EncodedSource more = encode(rows + row("再问", "答"), 128, TooLong.DROP, 0.1);
        assertThat(some.heldOut()).hasSizeBetween(20, 60);
        assertThat(more.heldOut().stream().map(each -> each.example().place()).toList())
                .containsAll(some.heldOut().stream()
                        .map(each -> each.example().place())
                        .toList());
        assertThat(some.examples().size() + some.heldOut().size()).isEqualTo(400);
    }

    @Test
    void longExamplesAreDroppedOrCutAndNamed() throws IOException {
        String rows = row("短问", "短答") + row("短问", "长答".repeat(200)) + row("长问".repeat(200), "答");
        EncodedSource dropped = encode(rows, 100, TooLong.DROP, 0);
        assertThat(dropped.examples().size()).isEqualTo(1);
        assertThat(dropped.tooLong().dropped()).isEqualTo(2);
        assertThat(dropped.tooLong().places()).hasSize(2);
        assertThat(dropped.tooLong().places().getFirst()).contains("data.jsonl, row 2 (");

        EncodedSource cut = encode(rows, 100, TooLong.CUT, 0);
        assertThat(cut.examples().size()).isEqualTo(2);
        assertThat(cut.examples().length(1)).isEqualTo(100);
        assertThat(cut.tooLong().cut()).isEqualTo(1);
        assertThat(cut.tooLong().dropped())
                .as("nothing to learn is left of row 3")
                .isEqualTo(1);
    }

    @Test
    void longExamplesAreProblemsWhereThatIsAsked() throws IOException {
        encode(row("短问", "长答".repeat(200)) + row("长问".repeat(200), "答"), 100, TooLong.ERROR, 0);
        assertThat(problems.found()).hasSize(2);
        assertThat(problems.found().getFirst().what()).contains("a sequence may have 100");
        assertThat(problems.found().getLast().what()).contains("prompt alone has more than the 100 tokens");
        assertThat(problems.found().getLast().where()).endsWith("data.jsonl, row 2");
    }

    @Test
    void aSourceOfWhichNothingIsLeftIsAProblem() throws IOException {
        encode(row("长问".repeat(200), "答"), 100, TooLong.DROP, 0);
        encode("\n", 100, TooLong.DROP, 0);
        assertThat(problems.found()).hasSize(2);
        assertThat(problems.found().getFirst().what()).contains("all 1 rows were dropped");
    }
}
