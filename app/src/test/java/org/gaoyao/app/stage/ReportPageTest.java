package org.gaoyao.app.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.gaoyao.run.Fingerprint;
import org.gaoyao.run.Json;
import org.gaoyao.run.folder.Address;
import org.gaoyao.run.folder.Environment;
import org.gaoyao.run.folder.Source;
import org.gaoyao.run.folder.StageRecord;
import org.gaoyao.train.metric.History;
import org.gaoyao.train.metric.Measurements;
import org.junit.jupiter.api.Test;

class ReportPageTest {

    private static final String HOSTILE = "</script><img src=x onerror=alert(1)>\"'&\u0000";

    private static final History TRAINED = History.of(IntStream.rangeClosed(1, 50)
            .mapToObj(step -> new Measurements(
                    step,
                    new TreeMap<>(Map.of(
                            "loss",
                            5.0 / step,
                            "grad_norm",
                            step == 40 ? 33 : 1.0,
                            "pas/planned/legal-low",
                            .25,
                            "pas/realised/legal-low",
                            .245,
                            "rewards/" + HOSTILE + "/mean",
                            .5))))
            .toList());

    private final Fingerprint hash = Fingerprint.of("made");
    private final Address address = new Address(
            "law",
            1,
            Json.parse(Json.line(Map.of("licence", HOSTILE))),
            Map.of("statutes", new Source(hash, 3, 12345, HOSTILE)),
            Map.of(),
            Optional.empty());
    private final Summary summary = new Summary(
            new Words("导入" + HOSTILE, "Imported"),
            List.of(new Summary.Table(
                    Words.same(HOSTILE), List.of(Words.same(HOSTILE)), List.of(List.of(Words.same(HOSTILE))))));
    private final String page = new ReportPage(
                    HOSTILE,
                    "zh",
                    List.of(new ReportPage.Part(
                            new StageRecord(address, Map.of("store", hash), Map.of("f1", 0.99321)),
                            Optional.of(summary),
                            TRAINED)),
                    new Environment(
                            "Java",
                            "Linux",
                            2,
                            1L << 30,
                            Map.of("law", new Environment.Cost(Instant.parse("2026-01-01T12:00:00Z"), 2.5, 4))))
            .html();

    @Test
    void itTellsStagesTimesHashesLicencesAndScoresInBothLanguages() {
        assertThat(page)
                .contains("<html lang=\"zh\">", "各阶段", "Stages", "2.5 s", "2026-01-01T12:00:00Z")
                .contains(hash.hex(), "12,345", "0.9932", "store", "许可", "licence");
    }

    @Test
    void ofATrainingItShowsCurvesTheMixtureAndWhatIsNotHealthy() {
        assertThat(page)
                .contains("<svg viewBox", "损失", "Gradient norm", "class=\"healthy\"", "stroke-dasharray")
                .containsPattern("legal-low</td><td class=\"number\">25.00</td><td class=\"number\">24.50</td>")
                .containsPattern("40</td><td>grad_norm</td><td class=\"number\">33.0000");
        assertThat(new ReportPage("", "en", List.of(), new Environment("", "", 1, 1, Map.of())).html())
                .doesNotContain("<svg");
    }

    @Test
    void textOfAnyOriginIsEscaped() {
        assertThat(page)
                .doesNotContain("<img", "\u0000")
                .contains("&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;");
    }

    @Test
    void itNeedsNothingFromOutside() {
        assertThat(page)
                .doesNotContainPattern("(?i)(src|href)\\s*=\\s*\"(?!x )")
                .doesNotContain("http:", "https:", "@import", "url(")
                .contains("default-src 'none'");
    }
}
