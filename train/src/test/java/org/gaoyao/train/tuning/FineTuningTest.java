package org.gaoyao.train.tuning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gaoyao.chat.template.ChatTemplate;
import org.gaoyao.chat.template.ChatTemplates;
import org.gaoyao.model.adapter.AdapterFiles;
import org.gaoyao.model.adapter.Lora;
import org.gaoyao.model.adapter.Target;
import org.gaoyao.model.checkpoint.Checkpoint;
import org.gaoyao.model.checkpoint.CheckpointWriter;
import org.gaoyao.model.checkpoint.ConfigurationFile;
import org.gaoyao.model.checkpoint.SafetensorsWriter;
import org.gaoyao.model.decoder.Configuration;
import org.gaoyao.model.decoder.Decoder;
import org.gaoyao.model.decoder.Family;
import org.gaoyao.model.decoder.TrainingPass.Memory;
import org.gaoyao.model.optimizer.AdamW;
import org.gaoyao.model.tensor.DType;
import org.gaoyao.model.tensor.Device;
import org.gaoyao.model.tokenizer.PreTokenizer;
import org.gaoyao.model.tokenizer.Tokenizer;
import org.gaoyao.model.tokenizer.TokenizerConfig;
import org.gaoyao.model.tokenizer.TokenizerFiles;
import org.gaoyao.model.tokenizer.TokenizerTrainer;
import org.gaoyao.model.tokenizer.TrainingPlan;
import org.gaoyao.run.Progress;
import org.gaoyao.train.example.Budget;
import org.gaoyao.train.example.ExampleSource;
import org.gaoyao.train.example.ExampleSource.Domain;
import org.gaoyao.train.example.LearntTurns;
import org.gaoyao.train.example.TooLong;
import org.gaoyao.train.learner.LearnerSettings;
import org.gaoyao.train.loop.Validation;
import org.gaoyao.train.metric.MetricSink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FineTuningTest {

    private static final List<String> LETTERS = List.of("甲", "乙", "丙", "丁");

    @TempDir
    Path folder;

    private Path model;
    private Path examples;

    @BeforeEach
    void aModelAndExamples() throws IOException {
        examples = folder.resolve("examples.jsonl");
        Files.writeString(
                examples,
                IntStream.range(0, 240)
                        .mapToObj(i ->
                                "{\"task\":\"%s\",\"instruction\":\"%s之后是？\",\"output\":\"<think>数一数</think>%s\"}\n"
                                        .formatted(
                                                i % 2 == 0 ? "even" : "odd",
                                                LETTERS.get(i % 4),
                                                LETTERS.get((i + 1) % 4)))
                        .collect(Collectors.joining()));
        model = folder.resolve("model-before");
        Tokenizer tokenizer = tokenizer(Files.readString(examples));
        var shape = new Configuration(
                Family.QWEN3,
                tokenizer.size(),
                32,
                2,
                2,
                1,
                16,
                64,
                1e-6,
                1e4,
                Optional.empty(),
                96,
                true,
                false,
                0.02);
        CheckpointWriter.initialise(
                model, new ConfigurationFile(shape, DType.F32, Map.of()), 3, SafetensorsWriter.SHARD);
        TokenizerFiles.write(tokenizer, model);
    }

    private static Tokenizer tokenizer(String text) {
        ChatTemplate template = ChatTemplates.named("qwen3").orElseThrow();
        var tokens = template.specialTokens();
        var trainer = new TokenizerTrainer(new TrainingPlan(
                300,
                PreTokenizer.QWEN,
                tokens.special(),
                tokens.plain(),
                new TokenizerConfig.Roles(
                        tokens.begin(), Optional.of(template.endOfTurn()), Optional.of(tokens.padding())),
                96));
        trainer.add(text);
        Tokenizer trained = trainer.train(Progress.silent());
        return trained.with(trained.config().withChatTemplate(template.jinja()));
    }

    private FineTuning tuning(Optional<Lora> adapter, int steps, boolean keepBest) {
        return new FineTuning(
                model,
                new TuningData(
                        List.of(ExampleSource.of("trial", examples, Domain.LEGAL)),
                        LearntTurns.LAST,
                        96,
                        TooLong.ERROR,
                        8,
                        2,
                        new Budget.Sequences(8),
                        0.1,
                        20),
                new TuningSettings(
                        adapter,
                        adapter.isPresent(),
                        new Pace(6, OptionalLong.of(steps), Pace.Shape.COSINE, 1e-2, 0.1, 0.1, 0),
                        new LearnerSettings(AdamW.Settings.CUSTOMARY, 1, Memory.RECOMPUTE, 512),
                        DType.F32,
                        Device.CPU,
                        4,
                        1,
                        keepBest,
                        4,
                        24,
                        11));
    }

    private static Optional<Lora> lora() {
        return Optional.of(new Lora(8, 16, 0.1, false, EnumSet.allOf(Target.class)));
    }

    private static byte[] weights(Path tuned) throws IOException {
        return Files.readAllBytes(tuned.resolve(FineTuning.MODEL).resolve(Checkpoint.SINGLE));
    }

    @Test
    void answersAreLearntAndSamplesTellOfIt() throws IOException {
        var losses = new TreeMap<Long, Double>();
        FineTuning.Result result = tuning(Optional.empty(), 128, false)
                .run(folder.resolve("out"), (step, values) -> keep(losses, step, values), Progress.silent());
        assertThat(result.steps()).isEqualTo(128);
        assertThat(losses).hasSize(5);
        assertThat(losses.lastEntry().getValue()).isLessThan(losses.firstEntry().getValue() / 4);
        List<SampleBook.Page> pages = SampleBook.read(folder.resolve("out").resolve(FineTuning.SAMPLES));
        assertThat(pages).extracting(SampleBook.Page::steps).containsExactly(0L, 32L, 64L, 96L, 128L);
        assertThat(pages.getLast().samples())
                .hasSize(4)
                .extracting(SampleBook.Sample::task)
                .contains("even", "odd");
        assertThat(pages.getLast().samples())
                .filteredOn(sample -> sample.answer().endsWith(sample.expected()) && sample.ended())
                .as(pages.getLast().samples().toString())
                .hasSizeGreaterThanOrEqualTo(3);
        Checkpoint tuned = Checkpoint.open(folder.resolve("out").resolve(FineTuning.MODEL));
        assertThat(tuned.map().configuration())
                .isEqualTo(Checkpoint.open(model).file().configuration());
        assertThat(TokenizerFiles.read(tuned.folder()).config().chatTemplate()).isPresent();
        assertThat(folder.resolve("out").resolve("work")).doesNotExist();
    }

    private static void keep(SortedMap<Long, Double> losses, long step, SortedMap<String, Double> values) {
        Optional.ofNullable(values.get(Validation.LOSS)).ifPresent(loss -> losses.put(step, loss));
    }

    @Test
    void killedAndBegunAgainItEndsWithTheSameBits() throws IOException {
        for (Optional<Lora> adapter : List.of(Optional.<Lora>empty(), lora())) {
            String name = adapter.isPresent() ? "lora" : "full";
            tuning(adapter, 24, false).run(folder.resolve(name + "-whole"), MetricSink.none(), Progress.silent());
            Path killed = folder.resolve(name + "-killed");
            assertThatThrownBy(() -> tuning(adapter, 24, false)
                            .run(killed, dyingAt(15, new IllegalStateException("killed")), Progress.silent()))
                    .hasMessage("killed");
            assertThat(killed.resolve(FineTuning.MODEL)).doesNotExist();
            tuning(adapter, 24, false).run(killed, MetricSink.none(), Progress.silent());
            assertThat(Arrays.equals(weights(killed), weights(folder.resolve(name + "-whole"))))
                    .as(name)
                    .isTrue();
        }
    }

    private static MetricSink dyingAt(long last, RuntimeException cause) {
        return (step, _) -> {
            if (step == last) {
                throw cause;
            }
        };
    }

    @Test
    void aFullDiskLeavesTheLastStateIntact() throws IOException {
        var full = new UncheckedIOException(new FileSystemException("metrics.jsonl", null, "No space left on device"));
        Path out = folder.resolve("out");
        assertThatThrownBy(() -> tuning(Optional.empty(), 24, false).run(out, dyingAt(14, full), Progress.silent()))
                .isSameAs(full);
        assertThat(out.resolve("work/states/step-12")).isDirectory();
        FineTuning.Result result = tuning(Optional.empty(), 24, false).run(out, MetricSink.none(), Progress.silent());
        assertThat(result.outcome().steps()).isEqualTo(24);
    }

    @Test
    void anAdapterIsWrittenAsPeftDoesAndMergedOnRequest() throws IOException {
        Path out = folder.resolve("out");
        tuning(lora(), 40, true).run(out, MetricSink.none(), Progress.silent());
        Checkpoint base = Checkpoint.open(model);
        int[] ids = TokenizerFiles.read(model).encode("甲之后是？");
        try (var adapter = AdapterFiles.read(
                out.resolve(FineTuning.ADAPTER), base.file().configuration(), DType.F32, Device.CPU)) {
            Decoder decoder = base.map();
            float[] applied = adapter.applied(decoder).logits(ids);
            float[] merged =
                    Checkpoint.open(out.resolve(FineTuning.MODEL)).map().logits(ids);
            assertThat(applied).isNotEqualTo(decoder.logits(ids));
            for (int i = 0; i < applied.length; i++) {
                assertThat(merged[i]).isCloseTo(applied[i], org.assertj.core.api.Assertions.within(1e-4f));
            }
        }
    }

    @Test
    void badRowsStopItBeforeAStepIsTaken() throws IOException {
        Files.writeString(examples, "{\"instruction\":\"x\",\"output\":\"\"}\n{\"instruction\":\"x\"}\n");
        assertThatThrownBy(() -> tuning(Optional.empty(), 5, false)
                        .run(folder.resolve("out"), MetricSink.none(), Progress.silent()))
                .hasMessageContaining("row 1, message 2")
                .hasMessageContaining("row 2, field \"output\"");
        assertThat(folder.resolve("out/work/states")).doesNotExist();
    }

    @Test
    void sequencesAreNoLongerThanTheModelSees() {
        FineTuning usual = tuning(Optional.empty(), 5, false);
        var longer = new TuningData(
                usual.data().sources(), LearntTurns.LAST, 97, TooLong.DROP, 8, 2, new Budget.Tokens(100), 0, 0);
        assertThatThrownBy(() -> new FineTuning(model, longer, usual.settings())
                        .run(folder.resolve("out"), MetricSink.none(), Progress.silent()))
                .hasMessageContaining("is 97 tokens, and the model sees 96 at once");
    }
}
