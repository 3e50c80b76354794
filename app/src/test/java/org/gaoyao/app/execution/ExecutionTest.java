package org.gaoyao.app.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.gaoyao.app.recipe.RecipeReader;
import org.gaoyao.app.setting.Default;
import org.gaoyao.app.stage.Context;
import org.gaoyao.app.stage.Data;
import org.gaoyao.app.stage.Stage;
import org.gaoyao.run.FileLock;
import org.gaoyao.run.FileTree;
import org.gaoyao.run.Fingerprint;
import org.gaoyao.run.ProblemsException;
import org.gaoyao.run.Progress;
import org.gaoyao.run.folder.Event;
import org.gaoyao.run.folder.RunFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExecutionTest {

    private static final String RECIPE = "name: letters\nstages:\n  first: {source: source.txt}\n  second:\n  third:\n";

    @TempDir
    private Path folder;

    private final List<String> ran = new ArrayList<>();
    private int version = 1;
    private boolean fails;

    record First(Path source, @Default("a") String letter) {}

    record None() {}

    /** Writes its letter and the length of its source. */
    private final class FirstStage implements Stage<First> {
        @Override
        public String name() {
            return "first";
        }

        @Override
        public String about() {
            return "Writes a letter.";
        }

        @Override
        public int version() {
            return version;
        }

        @Override
        public Class<First> settings() {
            return First.class;
        }

        @Override
        public List<Data> data(First settings) {
            return List.of(new Data("source", settings.source(), "MIT"));
        }

        @Override
        public List<String> outputs(First settings) {
            return List.of("letter.txt");
        }

        @Override
        public void run(First settings, Context context) throws IOException {
            ran.add("first");
            Files.writeString(
                    context.folder().resolve("letter.txt"),
                    settings.letter() + Files.readString(settings.source()).length());
        }
    }

    /** Draws random numbers or copies what the stage above made. */
    private final class Later implements Stage<None> {

        private final String name;
        private final boolean random;

        Later(String name, boolean random) {
            this.name = name;
            this.random = random;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public String about() {
            return "Works on.";
        }

        @Override
        public int version() {
            return 1;
        }

        @Override
        public Class<None> settings() {
            return None.class;
        }

        @Override
        public Set<String> reads(Set<String> above) {
            return random ? Set.of() : Set.of("first");
        }

        @Override
        public boolean random() {
            return random;
        }

        @Override
        public boolean continues() {
            return random;
        }

        @Override
        public List<String> outputs(None settings) {
            return List.of("out.txt");
        }

        @Override
        public void run(None settings, Context context) throws IOException {
            ran.add(name);
            Path out = context.folder().resolve("out.txt");
            if (random) {
                String half = Files.exists(out) ? Files.readString(out) : "half ";
                Files.writeString(out, half);
                if (fails) {
                    throw new IOException("the light went out");
                }
                Files.writeString(out, half + context.seeds().generator("x").nextLong());
                context.score("tries", 1);
                context.metric(1, "loss", 0.5);
            } else {
                Files.copy(context.outputOf("first").resolve("letter.txt"), out);
            }
        }
    }

    @BeforeEach
    void writeRecipe() throws IOException {
        Files.writeString(folder.resolve("recipe.yaml"), RECIPE);
        Files.writeString(folder.resolve("source.txt"), "source");
    }

    @Test
    void whatHasNotChangedIsNotRunAgainAndTheManifestStaysAsItIs() throws IOException {
        assertThat(run()).isEqualTo(List.of("first", "second", "third"));
        byte[] manifest = Files.readAllBytes(folder().manifestFile());

        assertThat(run()).isEmpty();
        assertThat(Files.readAllBytes(folder().manifestFile())).isEqualTo(manifest);
        Files.writeString(folder.resolve("source.txt"), "source");
        assertThat(run()).isEmpty();
    }

    @Test
    void whatHasChangedIsRunAndWhatReadsItOnlyIfItsContentChanged() throws IOException {
        run();
        assertThat(run("first.letter=b")).containsExactly("first", "second");
        assertThat(run("first.letter=b", "seed=2")).containsExactly("third");
        version = 2;
        assertThat(run("first.letter=b", "seed=2"))
                .as("equal output of other code")
                .containsExactly("first");
        Files.writeString(folder.resolve("source.txt"), "longer source");
        assertThat(run("first.letter=b", "seed=2")).containsExactly("first", "second");
        Files.writeString(folder().stage("second").resolve("out.txt"), "tampered with");
        assertThat(run("first.letter=b", "seed=2")).containsExactly("second");
        FileTree.remove(folder().stage("first"));
        assertThat(run("first.letter=b", "seed=2")).containsExactly("first");
    }

    @Test
    void thePlanSaysWhyAndDoesNothing() throws IOException {
        Map<String, Decision> plan = execution(Selection.ALL).plan();
        assertThat(plan).containsEntry("first", new Decision.Run("it was not made yet"));
        assertThat(plan.get("second")).isInstanceOf(Decision.Await.class);
        assertThat(folder().root()).doesNotExist();

        run();
        ran.clear();
        plan = execution(Selection.ALL, "first.letter=c").plan();
        assertThat(plan).containsEntry("first", new Decision.Run("changed: its settings"));
        assertThat(plan.get("third")).isInstanceOf(Decision.Keep.class);
        assertThat(ran).isEmpty();
    }

    @Test
    void stagesCanBeAskedForByName() throws IOException {
        assertThatThrownBy(() -> execution(new Selection(Optional.of("frist"), Optional.of("none"))))
                .hasMessageContaining("did you mean \"first\"?")
                .hasMessageContaining("--only none");
        assertThat(run(new Selection(Optional.empty(), Optional.of("third")))).containsExactly("third");
        assertThat(run(new Selection(Optional.empty(), Optional.of("second"))))
                .as("what it reads is not there")
                .isEmpty();
        assertThat(run(Selection.ALL)).containsExactly("first", "second");
        assertThat(run(new Selection(Optional.of("second"), Optional.empty()))).containsExactly("second", "third");
        assertThat(run(new Selection(Optional.of("first"), Optional.of("first"))))
                .containsExactly("first");
    }

    @Test
    void aStageThatFailsLeavesWhatWasThereAndCanGoOnIfItSaysSo() throws IOException {
        run();
        Fingerprint before = Fingerprint.of(folder().stage("third"));
        fails = true;

        assertThatThrownBy(() -> run("seed=2")).hasMessage("the light went out");
        assertThat(Fingerprint.of(folder().stage("third"))).isEqualTo(before);
        assertThat(folder().events().getLast())
                .extracting(Event::what, Event::detail)
                .containsExactly(Event.What.RUN_FAILED, Optional.of("the light went out"));

        fails = false;
        ran.clear();
        assertThat(run("seed=2")).containsExactly("third");
        assertThat(folder().stage("third").resolve("out.txt"))
                .content()
                .startsWith("half -")
                .doesNotContain("half half");
        assertThat(leftovers()).containsExactly(".lock");
    }

    @Test
    void leftoversOfKilledRunsAreRemoved() throws IOException {
        run();
        Files.createDirectories(folder().root().resolve(".first.0123456789ab/deep"));
        Files.createDirectories(folder().root().resolve(".second.old"));
        run();

        assertThat(leftovers()).containsExactly(".lock");
    }

    @Test
    void twoProgramsDoNotWorkOnOneRun() throws IOException {
        Files.createDirectories(folder().root());
        try (FileLock _ = folder().lock("test")) {
            assertThatThrownBy(this::run)
                    .isInstanceOf(ProblemsException.class)
                    .hasMessageContaining("the run did not begin")
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
        }
        assertThat(ran).isEmpty();
    }

    @Test
    void scoresMetricsSeedsAndLicencesAreWrittenDown() throws IOException {
        run();

        assertThat(folder().measured())
                .singleElement()
                .hasToString("Metric[stage=third, step=1, name=loss, value=0.5]");
        assertThat(folder().manifest().orElseThrow().stages().getLast().scores())
                .containsEntry("tries", 1.0);
        assertThat(Files.readString(folder().manifestFile()))
                .contains("\"licence\": \"MIT\"", "\"seed\": 1")
                .doesNotContain(folder.toString());
        assertThat(folder().environment().orElseThrow().stages()).containsOnlyKeys("first", "second", "third");
    }

    private List<String> leftovers() {
        return List.of(Objects.requireNonNull(folder().root().toFile().list((_, name) -> name.startsWith("."))));
    }

    private RunFolder folder() {
        return new RunFolder(folder.resolve("runs/letters"));
    }

    private List<String> run(String... overrides) throws IOException {
        return run(Selection.ALL, overrides);
    }

    private List<String> run(Selection selection, String... overrides) throws IOException {
        ran.clear();
        execution(selection, overrides).run();
        return List.copyOf(ran);
    }

    private Execution execution(Selection selection, String... overrides) {
        var reader = new RecipeReader(List.of(new FirstStage(), new Later("second", false), new Later("third", true)));
        return new Execution(
                reader.read(folder.resolve("recipe.yaml"), List.of(overrides), Optional.empty()),
                folder(),
                selection,
                Progress.silent(),
                _ -> {});
    }
}
