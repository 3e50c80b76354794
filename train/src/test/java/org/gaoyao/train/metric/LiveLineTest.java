package org.gaoyao.train.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gaoyao.run.Progress;
import org.junit.jupiter.api.Test;

class LiveLineTest {

    private final List<String> notes = new ArrayList<>();

    private final LiveLine line = new LiveLine(new Progress.Task() {
        @Override
        public void advance(long units) {}

        @Override
        public void note(String words) {
            notes.add(words);
        }

        @Override
        public void close() {}
    });

    @Test
    void tellsLossSmoothedSpeedAndMemory() {
        line.record(1, new TreeMap<>(Map.of("loss", 4.0, "perf/throughput", 12_000.0)));
        line.record(2, new TreeMap<>(Map.of("loss", 2.0, "perf/throughput", 12_000.0)));

        // (.9 · .4 + .1 · 2) / (1 − .81) is 2.947.
        assertThat(notes.getLast()).matches("loss 2\\.947  12,000 tokens/s(  [0-9.]+ GB)?");
    }

    @Test
    void aConcernStaysForSomeStepsAndGoes() {
        for (int step = 0; step < 60; step++) {
            line.record(step, new TreeMap<>(Map.of("grad_norm", step == 30 ? 25.0 : 1.0)));
        }

        assertThat(notes.get(29)).doesNotContain("!");
        assertThat(notes.subList(30, 50)).allMatch(note -> note.endsWith("! grad_norm 25.0 at step 30"));
        assertThat(notes.get(50)).doesNotContain("!");
    }
}
