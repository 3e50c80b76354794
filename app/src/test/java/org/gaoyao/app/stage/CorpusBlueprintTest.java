package org.gaoyao.app.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gaoyao.app.setting.Binder;
import org.gaoyao.app.setting.Place;
import org.gaoyao.app.setting.SettingsTree;
import org.gaoyao.app.setting.YamlReader;
import org.gaoyao.corpus.document.DocumentClass.Domain;
import org.gaoyao.corpus.gate.Gate;
import org.gaoyao.corpus.mixture.MixtureGate;
import org.gaoyao.run.Json;
import org.gaoyao.run.Problems;
import org.gaoyao.run.ProblemsException;
import org.junit.jupiter.api.Test;

class CorpusBlueprintTest {

    private static final String SETTINGS = """
        sources:
          judgments: {path: judgments, files: "*.jsonl.gz", licence: "CC0: free", document-class: judgment, text: [正文]}
          pages: {path: /pages, layout: skypile-150b}
        moot: false
        gates: [class, quality, near-duplicates, recency, mixture]
        near-duplicates: {bands: 20}
        recency: {on: 2025-06-30, years: 3}
        mixture: {general: 1, legal: 2.5, synthetic: 0, characters: 1000000}
        output: {format: parquet, shard-megabytes: 1}
        engine: spark
        master: local[3]
        cluster: {spark.executor.memory: 8g, spark.executor.cores: 4}
        """;

    private static CorpusSettings settings(String yaml) {
        var problems = new Problems();
        CorpusSettings settings = YamlReader.parse(yaml, new Place("test", Path.of("/base")), problems)
                .flatMap(read -> new Binder(problems).bind(read, CorpusSettings.class))
                .orElseThrow();
        problems.throwIfAny("the settings of the test are wrong");
        return settings;
    }

    private static CorpusBlueprint blueprint(CorpusSettings settings) {
        return new CorpusBlueprint(Json.line(SettingsTree.of(settings)), null, null, 7);
    }

    @Test
    void settingsArriveInAnotherProcessAsTheyWere() throws IOException, ClassNotFoundException {
        CorpusSettings settings = settings(SETTINGS);
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(blueprint(settings));
        }
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            var arrived = (CorpusBlueprint) in.readObject();
            assertThat(arrived.read()).isEqualTo(settings);
            assertThat(arrived.curation().gates())
                    .extracting(gate -> gate.name())
                    .containsExactly("class", "quality", "near-duplicates", "recency", "mixture");
        }
        assertThat(settings.cluster()).isEqualTo(Map.of("spark.executor.memory", "8g", "spark.executor.cores", "4"));
    }

    @Test
    void gatesThatChooseAreThereWhereTheRecipeSaysByWhat() throws IOException {
        assertThat(gates("moot: true")).doesNotContain("recency", "mixture").endsWith("law-in-force", "personal-data");
        assertThat(gates("recency: {on: 2026-01-01}\nmixture: {characters: 5000}"))
                .endsWith("law-in-force", "recency", "personal-data", "mixture");
        assertThat(gates("mixture: {legal: 1}")).endsWith("personal-data", "mixture");
    }

    @Test
    void mixtureIsWhatIsGivenOrLegalOnes() {
        assertThat(settings("mixture: {characters: 9}").mixture().shares()).contains(MixtureGate.LEGAL_ONE);
        assertThat(settings("mixture: {general: 4, legal: 6, synthetic: 0}")
                        .mixture()
                        .shares())
                .contains(Map.of(Domain.GENERAL, 4.0, Domain.LEGAL, 6.0));
        assertThat(settings("moot: true").mixture().shares()).isEmpty();
        assertThatThrownBy(() -> settings("mixture: {general: 0}")).hasMessageContaining("not all 0");
    }

    private static List<String> gates(String yaml) throws IOException {
        return new CorpusGates(settings(yaml), Optional.empty(), Optional.empty(), 1)
                .gates().stream().map(Gate::name).toList();
    }

    @Test
    void engineThatWasNotBuiltInIsNamedWithTheWayToGetIt() {
        CorpusSettings settings = settings("engine: flink");
        assertThatThrownBy(() -> CorpusEngines.open(settings, blueprint(settings), Path.of("work")))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("without the engine flink; it has embedded")
                .hasMessageContaining("GAOYAO_WITH=spark");
    }
}
