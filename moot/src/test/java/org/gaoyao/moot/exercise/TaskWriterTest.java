package org.gaoyao.moot.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gaoyao.moot.dataset.Shard;
import org.gaoyao.run.Json;
import org.gaoyao.run.ProblemsException;
import org.gaoyao.run.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class TaskWriterTest {

    private static final TaskSettings SETTINGS = new TaskSettings(5, 1_100, 120, 60, 300);

    @TempDir
    Path folder;

    private static TaskContents write(Path folder, TaskSettings settings, int threads) throws IOException {
        return new TaskWriter(settings, Optional.empty(), folder).write(threads, Progress.silent());
    }

    private static Map<String, String> files(Path folder) throws IOException {
        var files = new TreeMap<String, String>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile)
                    .filter(path -> !path.toString().contains("task-blocks"))
                    .toList()) {
                files.put(folder.relativize(path).toString(), Files.readString(path));
            }
        }
        return files;
    }

    @Test
    void anyNumberOfThreadsWritesTheSameBytesAndSoDoesAWriterThatGoesOn() throws IOException {
        write(folder.resolve("one"), SETTINGS, 1);
        write(folder.resolve("four"), SETTINGS, 4);
        Map<String, String> one = files(folder.resolve("one"));
        assertThat(files(folder.resolve("four"))).isEqualTo(one);

        Files.delete(folder.resolve("four/train/questions-00001.jsonl"));
        Files.delete(folder.resolve("four").resolve(TaskWriter.MANIFEST));
        write(folder.resolve("four"), SETTINGS, 2);
        assertThat(files(folder.resolve("four"))).isEqualTo(one);
    }

    @Test
    void everyRowHasTheFieldsOfItsSchemaAndAnIdOfItsOwn() throws IOException {
        TaskContents contents = write(folder, SETTINGS, 2);
        assertThat(contents.shards().stream().mapToInt(Shard::rows).sum()).isEqualTo(1_100 + 120 + 60 + 300);
        var ids = new HashSet<String>();
        for (Shard shard : contents.shards()) {
            boolean general = shard.file().contains("general");
            JsonNode schema = Json.parse(TaskWriter.schema(general ? TaskTable.GENERAL : TaskTable.QUESTIONS));
            Set<String> allowed = schema.path("properties")
                    .propertyStream()
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            List<String> required = schema.path("required")
                    .valueStream()
                    .map(JsonNode::stringValue)
                    .toList();
            for (String line : Files.readAllLines(folder.resolve(shard.file()))) {
                JsonNode row = Json.parse(line);
                assertThat(allowed).containsAll(row.propertyNames());
                assertThat(row.propertyNames()).containsAll(required);
                assertThat(ids.add(row.path("id").stringValue())).isTrue();
                if (!general) {
                    assertThat(schema.at("/properties/task/enum").valueStream().map(JsonNode::stringValue))
                            .contains(row.path("task").stringValue());
                    assertThat(row.at("/messages/2/reasoning_content").stringValue())
                            .isNotBlank();
                    assertThat(row.at("/messages/2/content").stringValue()).doesNotContain("<think>");
                }
            }
        }
    }

    @Test
    void otherSettingsAreRefusedWithTheFolder() throws IOException {
        write(folder, new TaskSettings(5, 10, 0, 0, 0), 1);
        assertThatThrownBy(() -> write(folder, new TaskSettings(6, 10, 0, 0, 0), 1))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("holds tasks of other settings");
    }

    @Test
    void allWrongCountsAreReportedAtOnce() {
        assertThatThrownBy(() -> new TaskSettings(1, -1, 0, -2, 0))
                .hasMessageContaining("questions: must be at least 0, got -1")
                .hasMessageContaining("consultations: must be at least 0, got -2");
    }

    @Test
    void everyTaskHasItsPlaceInTheSchema() {
        JsonNode tasks = Json.parse(TaskWriter.schema(TaskTable.QUESTIONS)).at("/properties/task/enum");
        assertThat(tasks.valueStream().map(JsonNode::stringValue))
                .containsExactlyElementsOf(
                        Stream.of(Task.values()).map(Task::key).toList());
    }
}
