package org.gaoyao.law.sentencing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.gaoyao.law.charge.Charge;
import org.gaoyao.law.charge.Charges;
import org.gaoyao.law.digest.Digest;
import org.gaoyao.law.digest.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesReaderTest {

    @TempDir
    private Path folder;

    @Test
    void everyCrimeOfTheGuidanceHasASituationWithAStartingPointToday() {
        SentencingRules rules = SentencingRules.load();
        for (Charge charge : Charges.load().ofGuidance()) {
            assertThat(rules.starts(charge.name(), Optional.empty(), LocalDate.of(2024, 1, 1)))
                    .as(charge.name())
                    .isNotEmpty()
                    .allMatch(start -> start.months().isPresent());
        }
    }

    @Test
    void everySituationLiesInAStepThatTheDigestKnows() {
        SentencingRules rules = SentencingRules.load();
        Digest digest = Digest.load();
        for (String charge : rules.charges()) {
            for (int year = 1998; year < 2026; year++) {
                LocalDate day = LocalDate.of(year, 6, 1);
                if (!Charges.load().find(charge).orElseThrow().existsOn(day)) {
                    continue;
                }
                for (Start start : rules.starts(charge, Optional.empty(), day)) {
                    Optional<Fact> fact = digest.fact("刑法", start.article(), day);
                    if (fact.isEmpty()) {
                        continue;
                    }
                    assertThat(fact.get().tiers())
                            .as("%s %s on %s", charge, start.situation(), day)
                            .hasSizeGreaterThanOrEqualTo(start.step());
                    fact.get()
                            .tiers()
                            .get(start.step() - 1)
                            .range()
                            .imprisonment()
                            .ifPresent(months -> start.months().ifPresent(figures -> assertThat(figures.high())
                                    .as("%s %s on %s", charge, start.situation(), day)
                                    .isBetween((double) months.from(), (double) months.to())));
                }
            }
        }
    }

    @Test
    void rowsOfAProvinceTakeThePlaceOfTheCountrys() throws IOException {
        Files.writeString(
                folder.resolve("sources.jsonl"),
                "{\"id\": \"shanxi\", \"title\": \"test\", \"from\": \"2017-05-01\"}\n");
        Files.writeString(folder.resolve("starts.jsonl"), """
            {"charge": "交通肇事罪", "situation": "basic", "name": "死亡一人，主要责任", "english": "main fault", \
            "months": [12, 18], "article": "133", "step": 1, "province": "山西省", "from": "1997-10-01", \
            "source": "shanxi"}
            """);
        var sentencing = new Sentencing(SentencingRules.load(folder));
        String json = "{'charge': '交通肇事罪', 'on': '2019-01-01', 'province': '%s', 'elements': {'死亡': 1}}";
        assertThat(sentencing.sentence(Cases.offence(json.formatted("山西省"))))
                .isInstanceOfSatisfying(Sentence.class, sentence -> assertThat(sentence.months())
                        .isEqualTo(15));
        assertThat(sentencing.sentence(Cases.offence(json.formatted("山西省"))))
                .isInstanceOfSatisfying(
                        Sentence.class, sentence -> assertThat(sentence.high()).isEqualTo(21.6));
        assertThat(sentencing.sentence(Cases.offence(json.formatted("江苏省"))))
                .isInstanceOfSatisfying(
                        Sentence.class, sentence -> assertThat(sentence.high()).isEqualTo(28.8));
    }

    @Test
    void starterForALaterGuidanceMakesItsChargeComputable() throws IOException {
        Files.writeString(
                folder.resolve("sources.jsonl"),
                "{\"id\": \"second\", \"title\": \"test\", \"from\": \"2024-07-01\"}\n");
        Files.writeString(folder.resolve("starts.jsonl"), """
            {"charge": "开设赌场罪", "situation": "serious", "name": "情节严重", "english": "serious", "months": [60, 72], \
            "when": [], "article": "303", "step": 3, "from": "2021-03-01", "source": "second"}
            """);
        assertThat(new Sentencing(SentencingRules.load(folder))
                        .sentence(Cases.offence(
                                "{'charge': '开设赌场罪', 'on': '2024-08-01', 'situation': 'serious', 'elements': {}}")))
                .isInstanceOfSatisfying(Sentence.class, sentence -> assertThat(sentence.months())
                        .isEqualTo(66));
    }

    @Test
    void everyMistakeIsNamedAtOnceWithRowAndField() {
        assertThatThrownBy(() ->
                        RulesReader.with("rules", Map.of("starts.jsonl", """
                            {"charge": "盗窃罪", "situation": "x", "name": "x", "english": "x", "months": [48, 36], \
                            "article": "二百", "step": 0, "from": "2021-13-01", "source": "guidence-2021"}
                            not json
                            {"charge": "盗窃罪", "situation": "x", "name": "x", "english": "x", "when": [{"deahts": 1}], \
                            "article": "264", "step": 1, "from": "2021-03-01", "source": "law", "provinze": "x"}
                            """, "factors.jsonl", """
                            {"factor": "x", "name": "x", "english": "x", "layer": 3, "ratio": [-0.2, 0.2], \
                            "when": [{"surrender": {"reech": 1}}], "from": "2021-03-01", "source": "law"}
                            """, "start.jsonl", "")))
                .hasMessageContaining("rules/starts.jsonl, row 1, field \"months\"")
                .hasMessageContaining("field \"article\"")
                .hasMessageContaining("field \"step\"")
                .hasMessageContaining("field \"from\": is not a day")
                .hasMessageContaining(
                        "field \"source\": is not listed: guidence-2021 → did you mean \"guidance-2021\"?")
                .hasMessageContaining("rules/starts.jsonl, row 2: is not JSON")
                .hasMessageContaining("row 3, field \"when\": names no element: deahts → did you mean \"deaths\"?")
                .hasMessageContaining("row 3, field \"provinze\": is not a known field")
                .hasMessageContaining("rules/factors.jsonl, row 1, field \"layer\"")
                .hasMessageContaining("field \"ratio\": goes both ways")
                .hasMessageContaining("field \"when\": asks what cannot be asked of surrender")
                .hasMessageContaining("rules/start.jsonl: is not the name of a file of rules");
    }
}
