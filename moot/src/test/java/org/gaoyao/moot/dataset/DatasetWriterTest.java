package org.gaoyao.moot.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gaoyao.moot.Docket;
import org.gaoyao.moot.scenario.MootCourt;
import org.gaoyao.moot.scenario.MootSettings;
import org.gaoyao.moot.scenario.Scenario;
import org.gaoyao.run.Fingerprint;
import org.gaoyao.run.Json;
import org.gaoyao.run.ProblemsException;
import org.gaoyao.run.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class DatasetWriterTest {

    private static final List<Scenario> KNOWN = Docket.scenarios();
    private static final DatasetSettings LAYOUT = new DatasetSettings(List.of("四川省"), List.of("抢劫罪"), 100);

    @TempDir
    private Path folder;

    private static DatasetWriter writer(Path folder, int count) {
        return new DatasetWriter(new MootCourt(KNOWN, MootSettings.all(5, count)), LAYOUT, folder);
    }

    private static Map<String, Fingerprint> files(Path folder) throws IOException {
        var files = new TreeMap<String, Fingerprint>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString();
                if (!name.equals("blocks.jsonl")) {
                    files.put(name, Fingerprint.of(file));
                }
            }
        }
        return files;
    }

    @Test
    void anyNumberOfThreadsAndAnInterruptedRunWriteTheSameBytes() throws IOException {
        writer(folder.resolve("one"), 600).write(1, Progress.silent());
        Contents contents = writer(folder.resolve("four"), 600).write(4, Progress.silent());
        assertThat(files(folder.resolve("four"))).isEqualTo(files(folder.resolve("one")));

        // As a killed writer leaves it: some shards gone, no manifest.
        Files.delete(folder.resolve("four").resolve(DatasetWriter.MANIFEST));
        Files.delete(folder.resolve("four").resolve(contents.shards().getLast().file()));
        writer(folder.resolve("four"), 600).write(2, Progress.silent());
        assertThat(files(folder.resolve("four"))).isEqualTo(files(folder.resolve("one")));
    }

    @Test
    void aFolderWithADataSetOfOtherSettingsIsRefused() throws IOException {
        writer(folder, 3).write(1, Progress.silent());
        assertThatThrownBy(() -> writer(folder, 4).write(1, Progress.silent()))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("other settings");
    }

    @Test
    void heldProvincesAndChargesAreTestedOnOnly() throws IOException {
        writer(folder, 600).write(2, Progress.silent());
        for (String split : List.of("train", "validation", "test")) {
            for (JsonNode row : rows(folder.resolve(split), "cases")) {
                assertThat(row.path("province").asString()).isNotEqualTo("四川省");
                assertThat(row.path("matter").asString()).isNotEqualTo("抢劫罪");
            }
        }
        assertThat(rows(folder.resolve("test-province"), "cases")).isNotEmpty();
        assertThat(rows(folder.resolve("test-matter"), "cases")).isNotEmpty();
    }

    @Test
    void everyRowIsAsItsSchemaSays() throws IOException {
        writer(folder, 120).write(2, Progress.silent());
        for (String table : DatasetWriter.TABLES) {
            JsonNode schema = Json.parse(DatasetWriter.schema(table));
            List<JsonNode> rows = rows(folder.resolve("train"), table);
            assertThat(rows).as(table).isNotEmpty();
            for (JsonNode row : rows) {
                assertThat(faults(schema, row, table)).isEmpty();
            }
        }
    }

    @Test
    void caseFilesAreLongAndTheirSpansHold() throws IOException {
        writer(folder, 250).write(2, Progress.silent());
        List<JsonNode> files = rows(folder.resolve("train"), "case-files");
        assertThat(files).isNotEmpty();
        for (JsonNode file : files) {
            String text = file.path("text").asString();
            int length = text.codePointCount(0, text.length());
            assertThat(length).isBetween(20_000, 100_000);
            int first = length;
            int last = 0;
            for (JsonNode place : file.path("elements")) {
                first = Math.min(first, place.path("start").intValue());
                last = Math.max(last, place.path("end").intValue());
            }
            assertThat(last - first).as("the elements are scattered").isGreaterThan(length / 3);
        }
    }

    @Test
    void whatIsNotKnownIsRefusedAllAtOnce() {
        assertThatThrownBy(() -> new MootCourt(
                        KNOWN,
                        new MootSettings(
                                1,
                                0,
                                List.of("盗切罪"),
                                List.of("四穿省"),
                                MootSettings.FIRST.minusYears(9),
                                MootSettings.LAST)))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("盗窃罪")
                .hasMessageContaining("四川省")
                .hasMessageContaining("count")
                .hasMessageContaining("acts lie between");
    }

    private static List<JsonNode> rows(Path split, String table) throws IOException {
        var rows = new ArrayList<JsonNode>();
        try (Stream<Path> files = Files.list(split)) {
            for (Path file : files.filter(each -> each.getFileName().toString().startsWith(table + "-0"))
                    .sorted()
                    .toList()) {
                Files.readAllLines(file).forEach(line -> rows.add(Json.parse(line)));
            }
        }
        return rows;
    }

    /** What a value has against the part of JSON Schema that the published schemas use. */
    private static List<String> faults(JsonNode schema, JsonNode value, String where) {
        var faults = new ArrayList<String>();
        String type = schema.path("type").asString("");
        boolean typed =
                switch (type) {
                    case "object" -> value.isObject();
                    case "array" -> value.isArray();
                    case "string" -> value.isString();
                    case "integer" -> value.isIntegralNumber();
                    default -> true;
                };
        if (!typed) {
            faults.add(where + " is not " + type + ": " + value);
        }
        if (schema.has("enum") && schema.path("enum").valueStream().noneMatch(value::equals)) {
            faults.add(where + " is not one of " + schema.path("enum") + ": " + value);
        }
        if (schema.has("pattern")
                && !value.asString("").matches(schema.path("pattern").asString())) {
            faults.add(where + " does not match: " + value);
        }
        for (JsonNode name : schema.path("required")) {
            if (!value.has(name.asString())) {
                faults.add(where + " lacks " + name);
            }
        }
        if (schema.has("properties")) {
            for (String name : value.propertyNames()) {
                JsonNode property = schema.path("properties").path(name);
                if (property.isMissingNode()
                        && !schema.path("additionalProperties").asBoolean(true)) {
                    faults.add(where + " has a field that the schema does not know: " + name);
                }
                faults.addAll(faults(property, value.path(name), where + "." + name));
            }
        }
        if (schema.has("items")) {
            value.forEach(item -> faults.addAll(faults(schema.path("items"), item, where + "[]")));
        }
        return faults;
    }
}
