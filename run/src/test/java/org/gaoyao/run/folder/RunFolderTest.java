package org.gaoyao.run.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gaoyao.run.Fingerprint;
import org.gaoyao.run.Journal;
import org.gaoyao.run.Json;
import org.gaoyao.run.ProblemsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFolderTest {

    @TempDir
    private Path runs;

    private final Address address = new Address(
            "law",
            1,
            Json.parse("{\"on\":\"2026-01-01\",\"rate\":1.0E-4}"),
            Map.of("statutes", new Source(Fingerprint.of("data"), 2, 4, "public")),
            Map.of(),
            Optional.of(7L));

    private final StageRecord record = new StageRecord(
            address, Map.of("store", Fingerprint.of("b"), "facts", Fingerprint.of("a")), Map.of("f", .5));

    @Test
    void aManifestIsReadBackAndHasTheSameBytesEachTime() throws IOException {
        RunFolder run = new RunFolder(runs.resolve("one"));
        var manifest = new Manifest("quickstart", 7, List.of(record));
        run.write(manifest);
        String first = Files.readString(run.manifestFile());
        run.write(run.manifest().orElseThrow());

        assertThat(run.manifest()).contains(manifest);
        assertThat(Files.readString(run.manifestFile())).isEqualTo(first).startsWith("""
            {
              "format": "gaoyao/manifest 1",
              "recipe": "quickstart",
              "seed": 7,
              "stages": [
            """);
        assertThat(first.indexOf("\"facts\"")).isLessThan(first.indexOf("\"store\""));
    }

    @Test
    void anAddressKeepsItsKeyWhenItIsStored() throws IOException {
        Path work = Files.createDirectories(runs.resolve("one/law"));
        RunFolder.write(work, record);

        StageRecord read = new RunFolder(runs.resolve("one")).record("law").orElseThrow();
        assertThat(read.address().key()).isEqualTo(address.key());
        assertThat(read.made()).isEqualTo(record.made());
    }

    @Test
    void whatIsNotThereIsEmptyAndWhatIsDamagedIsRefused() throws IOException {
        RunFolder run = new RunFolder(runs.resolve("one"));
        assertThat(run.manifest()).isEmpty();
        assertThat(run.exists()).isFalse();
        assertThat(RunFolder.list(runs.resolve("none"))).isEmpty();

        Files.createDirectories(run.root());
        Files.writeString(run.manifestFile(), "{\"format\":\"gaoyao/manifest 1\",\n\"reci");
        assertThatThrownBy(run::manifest)
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("manifest.json:2: is damaged");
        Files.writeString(run.manifestFile(), "{\"format\":\"gaoyao/manifest 9\"}");
        assertThatThrownBy(run::manifest).hasMessageContaining("newer program");
        Files.writeString(run.manifestFile(), "[]");
        assertThatThrownBy(run::manifest).hasMessageContaining("not of the format");
    }

    @Test
    void theEnvironmentTellsTheLastCostOfEachStage() throws IOException {
        RunFolder run = new RunFolder(runs.resolve("one"));
        Instant noon = Instant.parse("2026-01-01T12:00:00Z");
        try (Journal<Event> journal = run.journal()) {
            journal.append(Event.run(noon, Event.What.RUN_STARTED, Optional.empty()));
            journal.append(Event.done(noon, "law", 9, 9));
            journal.append(Event.done(noon.plusSeconds(60), "law", 2.5, 3));
        }
        run.write(Environment.here(run.events()));

        assertThat(run.environment().orElseThrow().stages())
                .containsExactly(Map.entry("law", new Environment.Cost(noon.plusSeconds(60), 2.5, 3)));
        assertThat(RunFolder.list(runs)).containsExactly(run);
    }

    @Test
    void aSourceIsItsContentNotItsPlace() throws IOException {
        for (String place : List.of("here", "there")) {
            Files.createDirectories(runs.resolve(place).resolve("deep"));
            Files.writeString(runs.resolve(place).resolve("deep/file"), "four");
        }

        assertThat(Source.of(runs.resolve("here"), "MIT"))
                .isEqualTo(Source.of(runs.resolve("there"), "MIT"))
                .extracting(Source::files, Source::bytes)
                .containsExactly(1L, 4L);
    }
}
