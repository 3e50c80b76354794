package org.gaoyao.train.reinforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gaoyao.model.decoder.Decoder;
import org.gaoyao.run.FileTree;
import org.gaoyao.run.Fingerprint;
import org.gaoyao.run.ProblemsException;
import org.gaoyao.run.Progress;
import org.gaoyao.score.Explained;
import org.gaoyao.train.learner.Learner;
import org.gaoyao.train.learner.LearnerSettings;
import org.gaoyao.train.learner.Tiny;
import org.gaoyao.train.metric.MetricName;
import org.gaoyao.train.policy.Grpo;
import org.gaoyao.train.reward.Reward;
import org.gaoyao.train.rollout.RolloutFiles;
import org.gaoyao.train.rollout.RolloutRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReinforcementTest {

    @TempDir
    private Path folder;

    private final TreeMap<Long, SortedMap<String, Double>> figures = new TreeMap<>();
    private final List<String> notes = new ArrayList<>();

    private List<Examined> reinforced(Decoder decoder, Reward reward, long steps, ReinforcementSettings settings)
            throws IOException {
        try (Learner learner = Learner.full(decoder, LearnerSettings.CUSTOMARY)) {
            return Toy.reinforcement(learner, reward, steps, settings, notes::add)
                    .run(folder, figures::put, Progress.silent());
        }
    }

    private double figure(long step, String name) {
        return figures.getOrDefault(step, new TreeMap<>()).getOrDefault(name, Double.NaN);
    }

    private List<RolloutRow> rollouts(long step) throws IOException {
        return new RolloutFiles(folder.resolve(Reinforcement.ROLLOUTS)).read(step);
    }

    @Test
    void policyLearnsWhatItIsPaidFor() throws IOException {
        reinforced(Toy.decoder(1), Toy.LETTER_A, 24, Toy.SETTINGS);

        double before = figure(0, Examination.SAMPLED);
        double after = figure(24, Examination.SAMPLED);
        assertThat(before).isLessThan(.1);
        assertThat(after).isGreaterThan(.8);
        assertThat(figure(24, Examination.GREEDY)).isGreaterThan(.8);
        assertThat(figures.get(12L))
                .containsKeys(
                        MetricName.REWARD,
                        MetricName.REWARD_STD,
                        MetricName.ENTROPY,
                        MetricName.CLIP_RATIO,
                        MetricName.LENGTH,
                        "timing_s/gen",
                        "timing_s/reward",
                        "timing_s/update_actor");
        assertThat(figure(24, StepFigures.PHASE)).isEqualTo(1);
        assertThat(notes).contains("step 6: on to second");
    }

    @Test
    void everyRolloutIsKept() throws IOException {
        reinforced(Toy.decoder(1), Toy.LETTER_A, 2, Toy.SETTINGS);

        List<RolloutRow> rows = rollouts(1);
        Map<String, Long> byGroup =
                rows.stream().collect(Collectors.groupingBy(row -> row.round() + row.prompt(), Collectors.counting()));
        assertThat(byGroup.values()).containsOnly(8L);
        assertThat(rows)
                .allMatch(row -> row.reward().isPresent() && row.explained().isPresent());
        // The baseline of OPO: lengths times advantages add up to nothing in each group that is learnt from.
        byGroup.keySet().forEach(group -> assertThat(rows.stream()
                        .filter(row -> (row.round() + row.prompt()).equals(group))
                        .mapToDouble(row -> row.tokens() * row.advantage().orElse(0.0))
                        .sum())
                .isCloseTo(0, within(1e-9)));
    }

    @Test
    void killedAnywhereItEndsWithTheSameBits() throws IOException {
        Decoder whole = Toy.decoder(1);
        reinforced(whole, Toy.LETTER_A, 8, Toy.settings(Toy.SETTINGS.objective(), 2, 1));
        Map<String, String> want = files();
        var figuresOfWhole = new TreeMap<>(figures);
        FileTree.remove(folder);
        Files.createDirectories(folder);
        figures.clear();

        var asked = new AtomicInteger();
        Decoder killed = Toy.decoder(1);
        assertThatThrownBy(() -> {
                    try (Learner learner = Learner.full(killed, LearnerSettings.CUSTOMARY)) {
                        Toy.reinforcement(
                                        learner,
                                        Toy.LETTER_A,
                                        8,
                                        Toy.settings(Toy.SETTINGS.objective(), 2, 1),
                                        notes::add)
                                .run(
                                        folder,
                                        (step, values) -> {
                                            figures.put(step, values);
                                            if (asked.incrementAndGet() == 6) {
                                                throw new IllegalStateException("power cut");
                                            }
                                        },
                                        Progress.silent());
                    }
                })
                .hasMessage("power cut");
        Decoder resumed = Toy.decoder(99);
        reinforced(resumed, Toy.LETTER_A, 8, Toy.settings(Toy.SETTINGS.objective(), 2, 1));

        assertThat(Tiny.bits(resumed)).isDeepEqualTo(Tiny.bits(whole));
        assertThat(files()).isEqualTo(want);
        figures.forEach((step, values) -> values.forEach((name, value) -> {
            if (!MetricName.ofMachine(name)) {
                assertThat(value)
                        .as(step + " " + name)
                        .isEqualTo(figuresOfWhole
                                .getOrDefault(step, new TreeMap<>())
                                .get(name));
            }
        }));
    }

    private Map<String, String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains("states"))
                    .collect(Collectors.toMap(file -> folder.relativize(file).toString(), ReinforcementTest::content));
        }
    }

    private static String content(Path file) {
        try {
            return Fingerprint.of(file).hex();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void rewardThatThrowsIsAnErrorOfItsSample() throws IOException {
        Reward failing = (reply, prompt) -> {
            if (reply.text().contains("a")) {
                throw new IllegalStateException("no element schema");
            }
            return Toy.LETTER_A.of(reply, prompt);
        };
        reinforced(Toy.decoder(1), failing, 2, Toy.SETTINGS);

        assertThat(rollouts(1))
                .anyMatch(row -> row.error().isPresent())
                .allMatch(row -> row.error().isPresent() == row.text().contains("a"));
        assertThat(rollouts(1).stream().filter(row -> row.error().isPresent()).map(RolloutRow::advantage))
                .containsOnly(Optional.empty());
        assertThat(notes).anyMatch(note -> note.contains("IllegalStateException: no element schema"));
    }

    @Test
    void tooManyFailingRewardsStopTheTraining() {
        Reward failing = (_, _) -> {
            throw new IllegalStateException("judge is away");
        };
        assertThatThrownBy(() -> reinforced(Toy.decoder(1), failing, 2, Toy.settings(Toy.SETTINGS.objective(), 1, .1)))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("judge is away")
                .hasMessageContaining("all are kept in rollouts");
        assertThat(folder.resolve("rollouts/step-000001.jsonl.zst")).exists();
    }

    @Test
    void groupsThatTeachNothingAreExplainedAndChangeNothing() throws IOException {
        Decoder decoder = Toy.decoder(1);
        int[][] before = Tiny.bits(decoder);
        reinforced(decoder, (_, _) -> Explained.of(1, "right"), 2, Toy.SETTINGS);

        assertThat(Tiny.bits(decoder)).isDeepEqualTo(before);
        assertThat(notes)
                .anyMatch(note -> note.contains("0 of 4 groups to learn from after 3 rounds")
                        && note.contains("12 were all right")
                        && note.contains("too easy"));
        assertThat(figures.get(1L)).containsEntry(MetricName.ZERO_STD, 1.0).doesNotContainKey(MetricName.LOSS);
        assertThat(rollouts(1)).hasSize(96).extracting(RolloutRow::use).containsOnly("ALL_RIGHT");
    }

    @Test
    void withoutAFilterConstantGroupsChangeNothingEither() throws IOException {
        var all = new ReinforcementSettings(
                Toy.SETTINGS.objective(), Toy.SETTINGS.advantage(), 4, 8, 1, Optional.empty(), 3, 0, 1, 4, 3, 2, 1);
        Decoder decoder = Toy.decoder(1);
        int[][] before = Tiny.bits(decoder);
        reinforced(decoder, (_, _) -> Explained.of(.5, "same"), 1, all);

        assertThat(Tiny.bits(decoder)).isDeepEqualTo(before);
        assertThat(rollouts(1)).hasSize(32);
    }

    @Test
    void groupsOfOneLearnFromTheirReward() throws IOException {
        var alone = new ReinforcementSettings(
                Toy.SETTINGS.objective(), Toy.SETTINGS.advantage(), 4, 1, 1, Optional.empty(), 1, 0, 1, 4, 3, 2, 1);
        Decoder decoder = Toy.decoder(1);
        int[][] before = Tiny.bits(decoder);
        reinforced(decoder, (_, _) -> Explained.of(.5, "same"), 1, alone);

        assertThat(rollouts(1)).hasSize(4).allMatch(row -> row.advantage().orElseThrow() == .5);
        assertThat(Tiny.bits(decoder)).isNotEqualTo(before);
    }

    @Test
    void divergenceFromTheReferenceIsPunished() throws IOException {
        try (Learner learner = Learner.full(Toy.decoder(1), LearnerSettings.CUSTOMARY)) {
            Toy.reinforcement(
                            learner,
                            Toy.policy(learner.model()),
                            Optional.of(Toy.decoder(1)),
                            Toy.LETTER_A,
                            6,
                            Toy.settings(new Grpo(.2, .05), 1, 1),
                            notes::add)
                    .run(folder, figures::put, Progress.silent());
        }
        assertThat(figure(1, MetricName.KL)).isLessThan(1e-6);
        assertThat(figure(6, MetricName.KL)).isGreaterThan(1e-3);
        try (Learner learner = Learner.full(Toy.decoder(1), LearnerSettings.CUSTOMARY)) {
            assertThatThrownBy(() -> Toy.reinforcement(
                            learner, Toy.LETTER_A, 6, Toy.settings(new Grpo(.2, .05), 1, 1), notes::add))
                    .hasMessageContaining("needs a reference");
        }
    }
}
