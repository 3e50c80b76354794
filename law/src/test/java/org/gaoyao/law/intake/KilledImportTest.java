package org.gaoyao.law.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.gaoyao.law.book.StatuteStore;
import org.gaoyao.law.statute.LawText;
import org.gaoyao.run.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills imports in JVMs of their own, with SIGKILL, at moments spread over their whole life. */
class KilledImportTest {

    private static final int KILLS = 10;

    @TempDir
    Path folder;

    /** The import that is killed. */
    static final class Child {
        private Child() {}

        public static void main(String[] arguments) throws IOException {
            new StatuteImport(false, false)
                    .run(List.of(Path.of(arguments[0])), new StatuteStore(Path.of(arguments[1])), Progress.silent());
        }
    }

    private Process start(Path source, Path home) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        source.toString(),
                        home.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("child.log").toFile())
                .start();
    }

    private Path source(String name, int laws, String word) throws IOException {
        Path source = Files.createDirectories(folder.resolve(name));
        var rows = new StringBuilder();
        var articles = new StringBuilder();
        for (int law = 0; law < laws; law++) {
            rows.append(
                    "{\"law_id\":\"%d\",\"title\":\"第%d号渡船法\",\"level\":\"法律\",\"status\":\"effective\",\"n_units\":20}%n"
                            .formatted(law, law));
            for (int no = 1; no <= 20; no++) {
                articles.append(
                        "{\"id\":\"%d#%d\",\"law_id\":\"%d\",\"article\":\"x\",\"no\":%d,\"path\":[],\"text\":\"%s%d\"}%n"
                                .formatted(law, no, law, no, word.repeat(40), no * law));
            }
        }
        Files.writeString(source.resolve("laws.jsonl"), rows);
        Files.writeString(source.resolve("articles.jsonl"), articles);
        return source;
    }

    @Test
    void killedAtAnyMomentTheStoreIsTheOldOneOrTheNewOne() throws Exception {
        Path oldSource = source("old", 300, "旧");
        Path newSource = source("new", 300, "新");
        List<LawText> old = JsonlCollection.read(oldSource, Progress.silent()).orThrow();
        List<LawText> fresh = JsonlCollection.read(newSource, Progress.silent()).orThrow();
        Path home = folder.resolve("home");
        StatuteStore store = new StatuteStore(home);
        new StatuteImport(false, false).run(List.of(oldSource), store, Progress.silent());
        byte[] before = Files.readAllBytes(store.file());

        long begun = System.nanoTime();
        assertThat(start(newSource, home).waitFor()).isZero();
        long whole = System.nanoTime() - begun;
        assertThat(store.texts()).containsExactlyInAnyOrderElementsOf(fresh);

        var random = new Random(3);
        int killed = 0;
        for (int i = 0; i < KILLS; i++) {
            Files.write(store.file(), before);
            Process child = start(newSource, home);
            long moment = (long) (whole * (i + random.nextDouble()) / KILLS);
            if (!child.waitFor(moment, TimeUnit.NANOSECONDS)) {
                child.destroyForcibly().waitFor();
                killed++;
            }
            assertThat(Set.copyOf(store.texts())).isIn(Set.copyOf(old), Set.copyOf(fresh));
        }
        assertThat(killed).as("imports that were killed while they ran").isPositive();

        new StatuteImport(false, false).run(List.of(newSource), store, Progress.silent());
        assertThat(store.texts()).containsExactlyInAnyOrderElementsOf(fresh);
        try (var left = Files.list(home)) {
            assertThat(left.map(file -> file.getFileName().toString()))
                    .as("what killed imports left behind is gone")
                    .noneMatch(name -> name.endsWith(".tmp"));
        }
    }
}
