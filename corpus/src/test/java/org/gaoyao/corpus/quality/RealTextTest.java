package org.gaoyao.corpus.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.gaoyao.corpus.SharedData;
import org.gaoyao.corpus.document.Document;
import org.gaoyao.corpus.document.DocumentClass;
import org.gaoyao.corpus.gate.DocumentGate;
import org.gaoyao.corpus.gate.Outcome;
import org.gaoyao.corpus.language.LanguageGate;
import org.gaoyao.run.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** How much of real text the default limits keep; docs/corpus.md has the rates. */
final class RealTextTest {

    private static final List<DocumentGate> GATES =
            List.of(new QualityGate(QualityRules.standard()), LanguageGate.standard());

    @ParameterizedTest
    @CsvSource({
        "cases/judge_documents.jsonl.gz, document, 1",
        "cases/cail2018.jsonl.gz, fact, 0.999",
        "statutes/articles.jsonl.gz, text, 0.999",
        "cases/typical_cases.jsonl, text, 1",
        "general/zh_wiki_cmrc2018.jsonl.gz, text, 0.98",
        "general/zh_hant_wiki_drcd_dev.jsonl.gz, text, 1",
    })
    void rowsAreKept(String file, String field, double least) throws IOException {
        List<String> texts =
                rows(file).stream().map(row -> row.path(field).stringValue()).toList();
        assertThat(kept(texts)).isGreaterThanOrEqualTo(least);
    }

    @ParameterizedTest
    @CsvSource({"statutes/articles.jsonl.gz, law_id, 0.995", "statutes/local_articles.jsonl.gz, file, 1"})
    void wholeLawsAreKept(String file, String law, double least) throws IOException {
        Map<String, String> laws = rows(file).stream()
                .collect(Collectors.toMap(
                        row -> row.path(law).stringValue(),
                        row -> row.path("article").asString() + " "
                                + row.path("text").stringValue() + "\n",
                        String::concat,
                        LinkedHashMap::new));
        assertThat(kept(List.copyOf(laws.values()))).isGreaterThanOrEqualTo(least);
    }

    /** As a page gives them before it is cleaned: none may pass. */
    @Test
    void judgmentsInTheirPagesAreNotKept() throws IOException {
        Function<String, String> page = text -> text.chars()
                .mapToObj(c -> c == '，' ? "<span class=\"c\">，</span>" : String.valueOf((char) c))
                .collect(Collectors.joining());
        List<String> pages = SharedData.judgments().values().stream().map(page).toList();
        assertThat(kept(pages)).isZero();
    }

    private static double kept(List<String> texts) {
        long kept = texts.stream()
                .map(text -> new Document("a#1", "a", DocumentClass.OTHER, "", Map.of(), text))
                .filter(document -> GATES.stream().allMatch(gate -> gate.judge(document) instanceof Outcome.Kept))
                .count();
        return (double) kept / texts.size();
    }

    private static List<JsonNode> rows(String name) throws IOException {
        Path file = SharedData.at("data/" + name);
        try (InputStream plain = Files.newInputStream(file);
                InputStream stream = name.endsWith(".gz") ? new GZIPInputStream(plain) : plain;
                var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines().map(Json::parse).toList();
        }
    }
}
