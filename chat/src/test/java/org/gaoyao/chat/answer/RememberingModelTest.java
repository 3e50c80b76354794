package org.gaoyao.chat.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gaoyao.chat.local.LocalModel;
import org.gaoyao.chat.local.LocalOptions;
import org.gaoyao.chat.local.TinyCheckpoint;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A model with a memory keeps the contract of the model, and asks once. */
class RememberingModelTest extends ChatModelContract {

    @TempDir
    private static Path memory;

    private static RememberingModel model;

    @BeforeAll
    static void open() throws Exception {
        model = new RememberingModel(LocalModel.open(TinyCheckpoint.of("qwen3"), LocalOptions.DEFAULT), memory);
    }

    @AfterAll
    static void close() {
        model.close();
    }

    @Override
    protected ChatModel model() {
        return model;
    }

    @Override
    protected ChatModel another() throws Exception {
        return new RememberingModel(LocalModel.open(TinyCheckpoint.of("qwen3"), LocalOptions.DEFAULT), memory);
    }

    @Test
    void severalAnswersAreRememberedEachForItself() throws Exception {
        ChatRequest request = ChatRequest.of(TinyCheckpoint.QUESTION)
                .with(Sampling.DEFAULT.withLongest(8).withSeed(11));
        List<Outcome> first = model.answers(request, 3);
        List<Outcome> second = model.answers(request, 2);

        assertThat(first).allMatch(outcome -> !((Answer) outcome).remembered());
        assertThat(second).allMatch(outcome -> ((Answer) outcome).remembered());
        assertThat(second.stream().map(outcome -> ((Answer) outcome).text()))
                .isEqualTo(first.stream()
                        .limit(2)
                        .map(outcome -> ((Answer) outcome).text())
                        .toList());
    }

    @Test
    void aFailureIsNotRemembered() throws Exception {
        ChatRequest tooLong = ChatRequest.of("法".repeat(TinyCheckpoint.CONTEXT));
        long before = kept();

        assertThat(model.answer(tooLong)).isInstanceOf(Failure.class);
        assertThat(kept()).isEqualTo(before);
    }

    private static long kept() throws Exception {
        try (var files = Files.walk(memory)) {
            return files.filter(Files::isRegularFile).count();
        }
    }
}
