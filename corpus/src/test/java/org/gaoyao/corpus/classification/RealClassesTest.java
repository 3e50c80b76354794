package org.gaoyao.corpus.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.gaoyao.corpus.SharedData;
import org.gaoyao.corpus.document.Document;
import org.gaoyao.corpus.document.DocumentClass;
import org.gaoyao.corpus.document.Label;
import org.gaoyao.corpus.gate.Outcome;
import org.gaoyao.run.Json;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What the class rules say of real texts whose class is known; docs/corpus.md has the table. */
final class RealClassesTest {

    private static final ClassGate GATE = new ClassGate();

    private record Titled(String title, String text) {}

    /** At least so much of texts is given the class that they have. */
    @ParameterizedTest
    @CsvSource({
        "judgments, judgment, 1",
        "judgments without head and tail, judgment, 0.91",
        "laws with titles, statute, 0.99",
        "laws without titles, statute, 0.98",
        "local regulations without titles, statute, 1",
        "consultations, consultation, 0.88",
        "typical cases, guidance, 0.9",
        "Wikipedia simplified, other, 0.997",
        "Wikipedia traditional, other, 1",
        "classical Chinese, other, 1",
        "GSM8K, other, 1",
        "War and Peace in pages, other, 1",
    })
    void classIsThatOfTheCollection(String collection, String expected, double least) throws IOException {
        Map<String, Integer> classes = classes(collection);
        int all = classes.values().stream().mapToInt(count -> count).sum();
        assertThat(classes.getOrDefault(expected, 0) / (double) all)
                .as(classes.toString())
                .isGreaterThanOrEqualTo(least);
    }

    private static Map<String, Integer> classes(String collection) throws IOException {
        var classes = new TreeMap<String, Integer>();
        for (Titled titled : texts(collection)) {
            Document document = new Document("a#1", "a", DocumentClass.OTHER, "", Map.of(), titled.text);
            Outcome outcome = GATE.judge(titled.title.isEmpty() ? document : document.with(Label.TITLE, titled.title));
            classes.merge(((Outcome.Kept) outcome).document().documentClass().key(), 1, Integer::sum);
        }
        return classes;
    }

    private static List<Titled> texts(String collection) throws IOException {
        return switch (collection) {
            case "judgments" ->
                SharedData.judgments().values().stream()
                        .map(RealClassesTest::untitled)
                        .toList();
            case "judgments without head and tail" ->
                rows("elements/cail2019_elements.jsonl.gz").stream()
                        .map(row -> untitled(row.path("sentences")
                                .valueStream()
                                .map(sentence -> sentence.path("text").stringValue())
                                .collect(Collectors.joining("\n"))))
                        .toList();
            case "laws with titles" -> laws("statutes/articles.jsonl.gz", "law_id", true);
            case "laws without titles" -> laws("statutes/articles.jsonl.gz", "law_id", false);
            case "local regulations without titles" -> laws("statutes/local_articles.jsonl.gz", "file", false);
            case "consultations" ->
                rows("qa/lecoqa.jsonl").stream()
                        .filter(row -> row.path("answer").isString())
                        .map(row -> untitled(row.path("question").stringValue() + "\n"
                                + row.path("answer").stringValue()))
                        .toList();
            case "typical cases" ->
                rows("cases/typical_cases.jsonl").stream()
                        .map(row -> new Titled(
                                row.path("title").stringValue(),
                                row.path("text").stringValue()))
                        .toList();
            case "Wikipedia simplified" -> plain("general/zh_wiki_cmrc2018.jsonl.gz", "text");
            case "Wikipedia traditional" -> plain("general/zh_hant_wiki_drcd_dev.jsonl.gz", "text");
            case "classical Chinese" -> plain("general/zh_classical_modern.jsonl.gz", "classical");
            case "GSM8K" -> plain("general/en_gsm8k_train.jsonl.gz", "question");
            case "War and Peace in pages" -> {
                List<String> lines = lines("general/en_war_and_peace_excerpt.txt.gz");
                yield IntStream.range(0, lines.size() / 60)
                        .mapToObj(page -> untitled(String.join("\n", lines.subList(page * 60, page * 60 + 60))))
                        .toList();
            }
            default -> throw new IllegalArgumentException(collection);
        };
    }

    private static List<Titled> laws(String file, String law, boolean titles) throws IOException {
        Map<String, StringBuilder> laws = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        for (JsonNode row : rows(file)) {
            String key = row.path(law).stringValue();
            names.put(key, row.path("law").stringValue());
            laws.computeIfAbsent(key, _ -> new StringBuilder())
                    .append(row.path("article").asString())
                    .append('　')
                    .append(row.path("text").stringValue())
                    .append('\n');
        }
        var titled = new ArrayList<Titled>();
        laws.forEach((key, text) -> titled.add(new Titled(titles ? names.getOrDefault(key, "") : "", text.toString())));
        return titled;
    }

    private static List<Titled> plain(String file, String field) throws IOException {
        return rows(file).stream()
                .map(row -> untitled(row.path(field).stringValue()))
                .toList();
    }

    private static Titled untitled(String text) {
        return new Titled("", text);
    }

    private static List<JsonNode> rows(String name) throws IOException {
        return lines(name).stream().map(Json::parse).toList();
    }

    private static List<String> lines(String name) throws IOException {
        Path file = SharedData.at("data/" + name);
        try (InputStream plain = Files.newInputStream(file);
                InputStream stream = name.endsWith(".gz") ? new GZIPInputStream(plain) : plain;
                var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        }
    }
}
