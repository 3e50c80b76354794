package org.gaoyao.run.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicLong;
import org.gaoyao.run.Progress;
import org.junit.jupiter.api.Test;

class ShownProgressTest {

    private final AtomicLong nanos = new AtomicLong();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @Test
    void aPlainLineTellsHowMuchIsDoneHowFastAndWhatIsLeft() {
        try (ShownProgress shown = shown(false);
                Progress.Task task = shown.task("Import statutes", 70_000, "articles")) {
            task.advance(14_000);
            nanos.addAndGet(10_000_000_000L);
            shown.refresh();
        }

        assertThat(bytes.toString(UTF_8))
                .isEqualToNormalizingNewlines("Import statutes  14,000 of 70,000 articles  1,400/s  0:40 left\n");
    }

    @Test
    void withoutATotalItTellsTheTimeThatPassed() {
        try (ShownProgress shown = shown(false);
                Progress.Task task = shown.task("Read", -1, "MB")) {
            task.advance(7);
            nanos.addAndGet(3_700_000_000_000L);
            shown.refresh();
        }

        assertThat(bytes.toString(UTF_8)).isEqualToNormalizingNewlines("Read  7 MB  0/s  1:01:40\n");
    }

    @Test
    void theLatestNoteStandsAtTheEnd() {
        try (ShownProgress shown = shown(false);
                Progress.Task task = shown.task("Train", 10, "steps")) {
            task.note("loss 3.1");
            task.note("loss 2.9");
            shown.refresh();
        }

        assertThat(bytes.toString(UTF_8)).isEqualToNormalizingNewlines("Train  0 of 10 steps  0/s  0:00  loss 2.9\n");
    }

    @Test
    void theLiveLineIsRewrittenAndGivesWayToLinesThatStay() {
        try (ShownProgress shown = shown(true);
                Progress.Task _ = shown.task("Read", 2, "files")) {
            shown.refresh();
            shown.line("law  done");
        }

        assertThat(bytes.toString(UTF_8))
                .isEqualToNormalizingNewlines("\rRead  0 of 2 files  0/s  0:00\u001b[K\r\u001b[Klaw  done\n");
    }

    @Test
    void theNewestOpenTaskIsShownAndNothingAfterTheLast() {
        try (ShownProgress shown = shown(false)) {
            Progress.Task outer = shown.task("outer", 1, "stages");
            shown.task("inner", 1, "files").close();
            shown.refresh();
            outer.close();
            shown.refresh();
        }

        assertThat(bytes.toString(UTF_8)).isEqualToNormalizingNewlines("outer  0 of 1 stages  0/s  0:00\n");
    }

    @Test
    void aLineIsCutToTheWidthOfTheTerminal() {
        assertThat(ShownProgress.fitting("法".repeat(60))).hasSize(39);
        assertThat(ShownProgress.fitting("a".repeat(100))).hasSize(79);
    }

    private ShownProgress shown(boolean live) {
        return new ShownProgress(new PrintStream(bytes, false, UTF_8), live, nanos::get);
    }
}
