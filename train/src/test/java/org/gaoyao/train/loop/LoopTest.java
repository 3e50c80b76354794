package org.gaoyao.train.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gaoyao.model.decoder.Decoder;
import org.gaoyao.run.FileTree;
import org.gaoyao.run.ProblemsException;
import org.gaoyao.run.Progress;
import org.gaoyao.train.batch.Feed;
import org.gaoyao.train.learner.Learner;
import org.gaoyao.train.learner.LearnerSettings;
import org.gaoyao.train.learner.Tiny;
import org.gaoyao.train.metric.MetricName;
import org.gaoyao.train.metric.MetricSink;
import org.gaoyao.train.schedule.Schedule;
import org.gaoyao.train.schedule.WarmupStableDecay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoopTest {

    private static final int STEPS = 30;
    private static final Schedule SCHEDULE = WarmupStableDecay.of(1e-2, 1e-4, STEPS, .1, .2);
    private static final Validation FIXED =
            (_, steps) -> new TreeMap<>(Map.of(Validation.LOSS, (double) Math.abs(steps - 12)));

    @TempDir
    private Path folder;

    private final TreeMap<Long, Double> losses = new TreeMap<>();
    private final MetricSink sink = (step, values) -> {
        if (values.containsKey(MetricName.LOSS)) {
            losses.put(step, values.get(MetricName.LOSS));
        }
    };

    private Outcome trained(Decoder decoder, Feed feed, Schedule schedule, LoopSettings settings) throws IOException {
        try (Learner learner = Learner.full(decoder, LearnerSettings.CUSTOMARY)) {
            return new Loop(learner, feed, schedule, FIXED, settings).run(folder, sink, Progress.silent());
        }
    }

    private List<String> states() throws IOException {
        try (Stream<Path> all = Files.list(folder.resolve("states"))) {
            return all.map(state -> state.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void theLossFallsAndTheLastStateIsKept() throws IOException {
        Outcome outcome = trained(Tiny.decoder(1), Tiny.feed(), SCHEDULE, LoopSettings.tenths(STEPS));

        assertThat(outcome.steps()).isEqualTo(STEPS);
        assertThat(losses).hasSize(STEPS).containsKeys(1L, (long) STEPS);
        assertThat(losses.lastEntry().getValue()).isLessThan(losses.firstEntry().getValue() - 0.5);
        assertThat(states()).containsExactly("step-30");
    }

    @Test
    void stoppedBetweenSavesItEndsWithTheSameBits() throws IOException {
        Decoder whole = Tiny.decoder(1);
        trained(whole, Tiny.feed(), SCHEDULE, new LoopSettings(10, 100, 1, false));
        Map<Long, Double> want = new TreeMap<>(losses);
        FileTree.remove(folder.resolve("states"));

        var settings = new LoopSettings(10, 4, 2, false);
        var asked = new ArrayList<Long>();
        Feed failing = step -> {
            asked.add(step);
            if (step == 14) {
                throw new IllegalStateException("power cut");
            }
            return Tiny.feed().at(step);
        };
        assertThatThrownBy(() -> trained(Tiny.decoder(1), failing, SCHEDULE, settings))
                .hasMessage("power cut");
        assertThat(states()).containsExactly("step-12", "step-8");
        Decoder resumed = Tiny.decoder(99);
        asked.clear();
        Outcome outcome = trained(
                resumed,
                step -> {
                    asked.add(step);
                    return Tiny.feed().at(step);
                },
                SCHEDULE,
                settings);

        assertThat(asked.getFirst()).isEqualTo(12);
        assertThat(outcome.steps()).isEqualTo(STEPS);
        assertThat(losses).isEqualTo(want);
        assertThat(Tiny.bits(resumed)).isDeepEqualTo(Tiny.bits(whole));
    }

    @Test
    void theBestStateIsKeptAndEndedWith() throws IOException {
        Decoder decoder = Tiny.decoder(1);
        Outcome outcome = trained(decoder, Tiny.feed(), SCHEDULE, new LoopSettings(3, 100, 1, true));

        assertThat(outcome.steps()).isEqualTo(12);
        assertThat(states()).containsExactly("step-12", "step-30");
        Decoder twelve = Tiny.decoder(1);
        try (Learner learner = Learner.full(twelve, LearnerSettings.CUSTOMARY)) {
            for (long step = 0; step < 12; step++) {
                learner.learn(Tiny.feed().at(step), SCHEDULE.rate(step));
            }
        }
        assertThat(Tiny.bits(decoder)).isDeepEqualTo(Tiny.bits(twelve));
    }

    @Test
    void aLossThatIsNoNumberStopsItWithItsSequencesAndTheStateBefore() {
        Decoder decoder = Tiny.decoder(1);
        Feed poisoned = step -> {
            if (step == 6) {
                decoder.weights().get("model.norm.weight").detach().inPlace().fill(Double.NaN);
            }
            return Tiny.feed().at(step);
        };

        assertThatThrownBy(() -> trained(decoder, poisoned, SCHEDULE, new LoopSettings(10, 5, 1, false)))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("step 7")
                .hasMessageContaining("diverged-step-7.json");
        assertThat(folder.resolve("diverged-step-7.json")).content().contains("49");
        assertThat(folder.resolve("states/step-5")).isDirectory();
    }
}
