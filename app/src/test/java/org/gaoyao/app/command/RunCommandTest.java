package org.gaoyao.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.gaoyao.app.Program;
import org.gaoyao.law.digest.Digest;
import org.gaoyao.run.Json;
import org.gaoyao.run.folder.RunFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands around runs, on the quickstart and on law that this test makes up. */
class RunCommandTest {

    private static final int KILLS = 10;

    @TempDir
    private Path folder;

    private final Path recipe = Program.quickstart();

    @BeforeEach
    void makeUpLaw() throws IOException {
        Path statutes = Files.createDirectories(folder.resolve("data/statutes"));
        var laws = new ArrayList<String>();
        var articles = new ArrayList<String>();
        for (int law = 1; law <= 60; law++) {
            String title = "第%d号示例规则".formatted(law);
            laws.add("""
                {"law_id":"m%d","title":"%s","short_title":"%s","level":"法律","category":"","status":"effective",\
                "version_date":"2020-01-01","effective_from":"2020-02-01","kind":"text","history":[],"has_articles":true,\
                "source":"made up","file":"none"}\
                """.formatted(law, title, title));
            for (int no = 1; no <= 100; no++) {
                articles.add("""
                    {"id":"m%d#%d","law_id":"m%d","law":"%s","article":"%d","no":%d,"path":[],\
                    "text":"示例条文，并非法律。","status":"effective","version":"2020-01-01","level":"法律"}\
                    """.formatted(law, no, law, title, no, no));
            }
        }
        Files.write(statutes.resolve("laws.jsonl"), laws);
        Files.write(statutes.resolve("articles.jsonl"), articles);
    }

    @Test
    void theQuickstartRunsWithNothingAndSaysWhereToLook() throws IOException {
        Program.Said said = Program.run("run", recipe, "--runs", runs());

        assertThat(said.code()).isZero();
        assertThat(said.out().strip().lines().toList().getLast())
                .isEqualTo("Report 报告: " + runs().resolve("quickstart/report.html"));
        assertThat(runs().resolve("quickstart/report.html")).content().contains("皋陶", "Environment", Digest.NOTICE);
        assertThat(new RunFolder(runs().resolve("quickstart"))
                        .record("corpus")
                        .orElseThrow()
                        .scores())
                .containsEntry("trial.resident-id", 1.0)
                .containsEntry("trial.phone", 1.0)
                .containsEntry("trial.bank-card", 1.0)
                .hasEntrySatisfying(
                        "trial.held-out-item", recall -> assertThat(recall).isGreaterThanOrEqualTo(0.98));
    }

    @Test
    void thePlanIsPrintedAndNothingIsWritten() {
        Program.Said said = Program.run("run", recipe, "--runs", runs(), "--dry-run", "--data", folder.resolve("data"));

        assertThat(said.code()).isZero();
        assertThat(said.out()).containsPattern("law +run +it was not made yet").contains("report");
        assertThat(runs()).doesNotExist();
    }

    /** Kills a real program ten times, each at another moment of its work, and lets it go on. */
    @Test
    void aRunThatIsKilledAtAnyMomentGoesOnToTheSameManifest() throws Exception {
        assertThat(arguments("whole").code()).isZero();
        byte[] whole = Files.readAllBytes(new RunFolder(runs().resolve("whole")).manifestFile());
        long workNanos = workOf("measured");
        var random = new Random(7);
        int interrupted = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            String name = "killed-" + kill;
            Process process = start(name);
            TimeUnit.NANOSECONDS.sleep(Math.round(random.nextDouble() * workNanos));
            interrupted += process.isAlive() ? 1 : 0;
            process.destroyForcibly().waitFor();

            RunFolder run = new RunFolder(runs().resolve(name));
            assertThat(wholeOrAbsent(run)).isTrue();
            assertThat(arguments(name).code()).isZero();
            assertThat(run.manifestFile()).hasBinaryContent(whole);
            assertThat(hidden(run)).containsExactly(".lock");
        }
        assertThat(interrupted).as("kills that came before the end").isGreaterThan(KILLS / 3);
    }

    @Test
    void ctrlCSaysThatTheRunCanGoOn() throws Exception {
        Process process = start("stopped");
        assertThat(process.inputReader().readLine()).matches("\\[1/\\d+] law: run .*");
        assertThat(new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                        .start()
                        .waitFor())
                .isZero();
        String said = process.inputReader().readAllAsString();
        int code = process.waitFor();

        assumeTrue(code != 0, "the run was done before it could be stopped");
        assertThat(said).contains("the same command goes on");
        assertThat(Program.run("runs", "list", "--runs", runs()).out()).contains("stopped; the same command goes on");
        assertThat(arguments("stopped").code()).isZero();
    }

    @Test
    void runsAreListedShownComparedAndRemoved() throws IOException {
        arguments("one");
        Program.run("run", recipe, "--runs", runs(), "--name", "two");

        assertThat(Program.run("runs", "list", "--runs", runs()).out()).contains("one", "two", "quickstart", "done");
        assertThat(Program.run("runs", "show", "one", "--runs", runs()).out())
                .contains("articles 6000", "law.statutes", "outside copyright");
        assertThat(Program.run("runs", "compare", "one", "two", "--runs", runs())
                        .out())
                .contains("law score articles", "6000");
        assertThat(Program.run("runs", "compare", "one", "one", "--runs", runs())
                        .out())
                .contains("are equal");
        assertThat(Program.run("runs", "show", "tow", "--runs", runs()).err()).contains("did you mean two?");
        assertThat(Program.run("runs", "rm", "one", "--yes", "--runs", runs()).code())
                .isZero();
        assertThat(runs().resolve("one")).doesNotExist();
        assertThat(runs().resolve("two")).exists();
    }

    @Test
    void aFolderThatIsNoRunIsNeitherWrittenNorRemoved() throws IOException {
        Path letters = Files.createDirectories(runs().resolve("letters"));
        Files.writeString(letters.resolve("letter.txt"), "dear friend");

        assertThat(arguments("letters").err()).contains("is a folder with other things in it, not a run");
        assertThat(Program.run("runs", "rm", "letters", "--yes", "--runs", runs())
                        .code())
                .isEqualTo(1);
        assertThat(letters.resolve("letter.txt")).hasContent("dear friend");
        assertThat(letters.toFile().list()).containsExactly("letter.txt");
    }

    @Test
    void whereNothingCanBeWrittenItSaysSoInOneLine() {
        Path forbidden = Path.of("/proc/gaoyao");
        assumeTrue(Files.isDirectory(Path.of("/proc")), "needs /proc, in which nobody can make folders");

        Program.Said said = Program.run("run", recipe, "--runs", forbidden);

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err().strip().lines()).hasSize(2).allMatch(line -> !line.contains("at org.gaoyao"));
        assertThat(said.err()).contains(forbidden.toString());
    }

    private Path runs() {
        return folder.resolve("runs");
    }

    private Program.Said arguments(String name) {
        return Program.run(
                "run",
                recipe,
                "--runs",
                runs(),
                "--data",
                folder.resolve("data"),
                "--name",
                name,
                "--set",
                "moot.cases=40",
                "--set",
                "moot.dirty=40");
    }

    /** Starts a program that runs, and returns when it has begun to. */
    private Process start(String name) throws IOException {
        Process process = Program.process(
                        "run",
                        recipe,
                        "--runs",
                        runs(),
                        "--data",
                        folder.resolve("data"),
                        "--name",
                        name,
                        "--set",
                        "moot.cases=40",
                        "--set",
                        "moot.dirty=40")
                .start();
        BufferedReader said = process.inputReader();
        assertThat(said.readLine()).startsWith("Run quickstart in");
        return process;
    }

    private long workOf(String name) throws Exception {
        Process process = start(name);
        long began = System.nanoTime();
        assertThat(process.waitFor()).isZero();
        return System.nanoTime() - began;
    }

    /** Whether every JSON file of a run is whole, and every stage that is there is complete. */
    private static boolean wholeOrAbsent(RunFolder run) throws IOException {
        if (!run.exists()) {
            return true;
        }
        run.events();
        run.manifest();
        run.environment();
        for (String stage : List.of("law", "report")) {
            if (Files.exists(run.stage(stage)) && run.record(stage).isEmpty()) {
                return false;
            }
        }
        try (Stream<Path> files = Files.walk(run.root())) {
            for (Path file :
                    (Iterable<Path>) files.filter(each -> each.toString().endsWith(".json"))::iterator) {
                Json.parse(Files.readString(file));
            }
        }
        return true;
    }

    private static List<String> hidden(RunFolder run) {
        String[] names = run.root().toFile().list((_, name) -> name.startsWith("."));
        return names == null ? List.of() : List.of(names);
    }
}
