package org.gaoyao.train.reinforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gaoyao.chat.message.Conversation;
import org.gaoyao.chat.message.Message;
import org.gaoyao.model.adapter.Lora;
import org.gaoyao.model.adapter.Target;
import org.gaoyao.model.checkpoint.Checkpoint;
import org.gaoyao.model.checkpoint.CheckpointWriter;
import org.gaoyao.model.checkpoint.ConfigurationFile;
import org.gaoyao.model.checkpoint.SafetensorsWriter;
import org.gaoyao.model.decoder.Decoder;
import org.gaoyao.model.tensor.DType;
import org.gaoyao.model.tensor.Device;
import org.gaoyao.model.tokenizer.TokenizerFiles;
import org.gaoyao.moot.exercise.Task;
import org.gaoyao.run.ProblemsException;
import org.gaoyao.run.Progress;
import org.gaoyao.train.learner.LearnerSettings;
import org.gaoyao.train.learner.Tiny;
import org.gaoyao.train.metric.MetricSink;
import org.gaoyao.train.policy.Grpo;
import org.gaoyao.train.prompt.PromptRow;
import org.gaoyao.train.schedule.Linear;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyTrainingTest {

    @TempDir
    private Path folder;

    private Path model = Path.of("");

    @BeforeEach
    void write() throws IOException {
        model = folder.resolve("from");
        Decoder decoder = Toy.decoder(1);
        TokenizerFiles.write(
                Toy.TOKENIZER.with(
                        Toy.TOKENIZER.config().withChatTemplate(Toy.template().jinja())),
                model);
        CheckpointWriter.write(
                model,
                new ConfigurationFile(decoder.configuration(), decoder.type(), Map.of()),
                decoder.weights(),
                SafetensorsWriter.SHARD);
    }

    private static List<PromptRow> rows(int from, int to) {
        return IntStream.range(from, to)
                .boxed()
                .flatMap(number ->
                        List.of(Toy.row(Task.STATUTE_MEMORISATION, number), Toy.row(Task.CASE_ANALYSIS, number))
                                .stream())
                .toList();
    }

    private static PolicyTrainingSettings settings(
            Optional<Lora> adapter, ReinforcementSettings reinforcement, int longest) {
        return new PolicyTrainingSettings(
                false,
                longest,
                16,
                adapter,
                false,
                Optional.empty(),
                DType.F32,
                Device.CPU,
                LearnerSettings.CUSTOMARY,
                Linear.constant(1e-2, 1, 3),
                Toy.curriculum(),
                reinforcement,
                2,
                2,
                7);
    }

    private PolicyTraining.Result run(PolicyTrainingSettings settings, Path out) throws IOException {
        return new PolicyTraining(model, Toy.LETTER_A, settings)
                .run(rows(0, 6), rows(6, 12), out, MetricSink.none(), _ -> {}, Progress.silent());
    }

    @Test
    void checkpointGoesInAndACheckpointComesOut() throws IOException {
        Path out = folder.resolve("out");
        PolicyTraining.Result result = run(settings(Optional.empty(), Toy.SETTINGS, 100), out);

        assertThat(result.before()).hasSize(4).extracting(Examined::prompt).doesNotHaveDuplicates();
        assertThat(result.after())
                .extracting(Examined::prompt)
                .isEqualTo(result.before().stream().map(Examined::prompt).toList());
        Decoder before = Checkpoint.open(model).load(DType.F32, Device.CPU);
        Decoder after = Checkpoint.open(out.resolve(PolicyTraining.MODEL)).load(DType.F32, Device.CPU);
        assertThat(Tiny.bits(after)).isNotEqualTo(Tiny.bits(before));
        assertThat(TokenizerFiles.read(out.resolve(PolicyTraining.MODEL))
                        .config()
                        .chatTemplate())
                .isPresent();
        assertThat(out.resolve("rollouts")).isDirectoryContaining("glob:**step-000003.jsonl.zst");
    }

    @Test
    void adapterIsWrittenAloneAndIsItsOwnReference() throws IOException {
        Path out = folder.resolve("out");
        var lora = new Lora(4, 8, 0, false, EnumSet.allOf(Target.class));
        run(settings(Optional.of(lora), Toy.settings(new Grpo(.2, .05), 1, 1), 100), out);

        assertThat(out.resolve(PolicyTraining.ADAPTER)).isDirectoryContaining("glob:**adapter_model.safetensors");
        assertThat(Files.exists(out.resolve(PolicyTraining.MODEL))).isFalse();
    }

    @Test
    void promptsLongerThanTheContextAreLeftOutOrRefused() throws IOException {
        PromptRow row = Toy.row(Task.CASE_ANALYSIS, 99);
        var tooLong = new PromptRow(
                row.id(),
                row.task(),
                row.language(),
                row.day(),
                Conversation.of(new Message.Question("长".repeat(500))),
                row.gold(),
                row.rubric(),
                row.reference());
        var training = new PolicyTraining(model, Toy.LETTER_A, settings(Optional.empty(), Toy.SETTINGS, 10_000));
        var rows = new ArrayList<>(rows(0, 2));
        rows.add(tooLong);

        assertThat(training.run(rows, rows(6, 7), folder.resolve("out"), MetricSink.none(), _ -> {}, Progress.silent())
                        .leftOut())
                .singleElement()
                .satisfies(problem -> assertThat(problem.where()).isEqualTo("prompt case_analysis-99"));
        assertThatThrownBy(() -> training.run(
                        List.of(tooLong),
                        rows(6, 7),
                        folder.resolve("other"),
                        MetricSink.none(),
                        _ -> {},
                        Progress.silent()))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("prompt case_analysis-99");
    }
}
