package org.gaoyao.chat.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.gaoyao.chat.answer.Answer;
import org.gaoyao.chat.answer.ChatModel;
import org.gaoyao.chat.answer.ChatModelContract;
import org.gaoyao.chat.answer.ChatRequest;
import org.gaoyao.chat.answer.Failure;
import org.gaoyao.chat.answer.Finish;
import org.gaoyao.chat.answer.Listener;
import org.gaoyao.chat.answer.Outcome;
import org.gaoyao.chat.answer.Sampling;
import org.gaoyao.chat.message.Conversation;
import org.gaoyao.chat.message.Message;
import org.gaoyao.model.adapter.Adapter;
import org.gaoyao.model.adapter.AdapterFiles;
import org.gaoyao.model.adapter.Lora;
import org.gaoyao.model.adapter.Target;
import org.gaoyao.model.checkpoint.Checkpoint;
import org.gaoyao.model.tensor.DType;
import org.gaoyao.model.tensor.Device;
import org.gaoyao.model.tensor.Tensor;
import org.gaoyao.run.Json;
import org.gaoyao.run.ProblemsException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A checkpoint on this machine keeps the contract, and what it promises beyond. */
class LocalModelTest extends ChatModelContract {

    private static final Path FOLDER = TinyCheckpoint.of("qwen3");

    private static LocalModel model;

    @TempDir
    private Path other;

    @BeforeAll
    static void open() throws Exception {
        model = LocalModel.open(FOLDER, LocalOptions.DEFAULT.withConcurrency(4));
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
        return LocalModel.open(FOLDER, LocalOptions.DEFAULT);
    }

    @Test
    void thinkingIsCutShortWhereItIsAskedTo() throws Exception {
        Answer answer = answer(ChatRequest.of(TinyCheckpoint.QUESTION)
                .with(Sampling.GREEDY.withLongestThought(4))
                .withThinking(true));

        assertThat(answer.thinking().orElseThrow()).hasSizeLessThan(TinyCheckpoint.THOUGHT.length());
        assertThat(answer.text()).isNotEmpty();
    }

    @Test
    void aThoughtThatThePromptBeganIsKnownAsOneFromItsFirstPiece() throws Exception {
        var text = new StringBuilder();
        try (var reasoner = LocalModel.open(TinyCheckpoint.of("deepseek-r1"), LocalOptions.DEFAULT)) {
            Answer answer = (Answer) reasoner.answer(
                    ChatRequest.of(TinyCheckpoint.QUESTION)
                            .with(Sampling.GREEDY)
                            .withThinking(true),
                    new Listener() {
                        @Override
                        public void text(String piece) {
                            text.append(piece);
                        }
                    });

            assertThat(answer.thinking()).contains(TinyCheckpoint.THOUGHT);
            assertThat(answer.text()).isEqualTo(TinyCheckpoint.ANSWER).isEqualTo(text.toString());
        }
    }

    @Test
    void anAnswerEndsWhereTheContextDoes() throws Exception {
        // Far from what was learnt, nothing says that it should end.
        Answer answer = answer(ChatRequest.of("天地玄黄").with(Sampling.DEFAULT.withTemperature(50)));

        assertThat(answer.finish()).isEqualTo(Finish.LENGTH);
        assertThat(answer.tokens().orElseThrow().total()).isEqualTo(TinyCheckpoint.CONTEXT);
    }

    @Test
    void aSchemaIsRefused() throws Exception {
        assertThat(model.answer(ChatRequest.of("？").withSchema(Json.parse("{}"))))
                .isInstanceOfSatisfying(Failure.Refused.class, refused -> assertThat(refused.status())
                        .isEqualTo(501));
    }

    @Test
    void closingEndsWhatIsUnderWay() throws Exception {
        var closing = LocalModel.open(FOLDER, LocalOptions.DEFAULT);
        var begun = new CountDownLatch(1);
        var closed = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var outcome = threads.submit(() ->
                    closing.answer(ChatRequest.of("天地玄黄").with(Sampling.DEFAULT.withTemperature(50)), new Listener() {
                        @Override
                        public void text(String piece) {
                            begun.countDown();
                        }
                    }));
            begun.await();
            closing.close();
            closed.countDown();
            Outcome end = outcome.get();
            // It may have been done just before.
            assertThat(end instanceof Failure.Interrupted || end instanceof Answer)
                    .isTrue();
        }
    }

    @Test
    void anAdapterChangesAnswersAndName() throws Exception {
        var shape = Checkpoint.open(FOLDER).file().configuration();
        var settings = new Lora(2, 4, 0, false, EnumSet.allOf(Target.class));
        Adapter adapter = Adapter.random(shape, settings, 1, DType.F32, Device.CPU);
        adapter.maps().values().forEach(map -> map.b_O_R()
                .inPlace()
                .copy(Tensor.normal(0, 0.5, 1, map.b_O_R().shape())));
        AdapterFiles.write(other, adapter, Optional.empty());

        try (var adapted = LocalModel.open(FOLDER, LocalOptions.DEFAULT.withAdapter(other))) {
            ChatRequest request = ChatRequest.of(TinyCheckpoint.QUESTION)
                    .with(Sampling.GREEDY.withLongest(20))
                    .withThinking(false);
            assertThat(adapted.answer(request)).isInstanceOfSatisfying(Answer.class, answer -> assertThat(answer.text())
                    .isNotEqualTo(TinyCheckpoint.ANSWER));
            assertThat(adapted.identity()).isNotEqualTo(model.identity());
        }
    }

    @Test
    void aTemplateThatCannotRenderRefuses() throws Exception {
        var tools = new Conversation(
                Conversation.of(new Message.Question("？")).messages(), List.of(Json.parse("{\"type\": \"function\"}")));
        try (var llama = LocalModel.open(TinyCheckpoint.of("llama3"), LocalOptions.DEFAULT)) {
            assertThat(llama.answer(ChatRequest.of(tools))).isInstanceOf(Failure.Refused.class);
        }
    }

    @Test
    void aFolderWithoutATemplateIsNotOpenedUnlessOneIsNamed() throws Exception {
        for (String name : List.of("config.json", "model.safetensors", "tokenizer.json", "generation_config.json")) {
            Files.copy(FOLDER.resolve(name), other.resolve(name));
        }
        assertThatThrownBy(() -> LocalModel.open(other, LocalOptions.DEFAULT))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("has no chat template");
    }
}
