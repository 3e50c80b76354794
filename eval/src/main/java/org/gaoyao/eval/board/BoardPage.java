package org.gaoyao.eval.board;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.gaoyao.eval.benchmark.Benchmark;
import org.gaoyao.run.AtomicFile;
import org.gaoyao.run.Json;
import org.gaoyao.run.Problems;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Writes {@code scoreboard.html}: a page that needs nothing else, neither a server nor the net.
 *
 * <p>Scores stand in it as JSON, the answers of each task compressed beside them; the page's own script shows both, and
 * unpacks a task's answers when somebody looks at them. Texts of models and benchmarks are data to the page and never markup:
 * they are base64 in the file, and text nodes in the document.
 */
public final class BoardPage {

    private static final Pattern PLACE = Pattern.compile("<!--(STYLE|DATA|SCRIPT)-->");

    private BoardPage() {}

    /**
     * Writes the page.
     *
     * @param models at least one, all scored on the same benchmark
     * @throws org.gaoyao.run.ProblemsException with every folder that has no results, damaged ones, or those of another
     *     benchmark
     */
    public static void write(List<ScoredModel> models, Path page) throws IOException {
        List<JsonNode> results = results(models);
        Benchmark benchmark = Benchmark.of(results.getFirst().path("benchmark").asString(""));
        AtomicFile.write(page, out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            String[] parts = PLACE.split(resource("board.html"), -1);
            writer.append(parts[0])
                    .append("<style>")
                    .append(resource("board.css"))
                    .append("</style>");
            writer.append(parts[1]);
            script(writer, "board", Json.line(board(benchmark, models, results)).replace("<", "\\u003c"));
            for (int model = 0; model < models.size(); model++) {
                for (var task : packed(models.get(model)).entrySet()) {
                    script(writer, "records-" + model + "-" + task.getKey(), task.getValue());
                }
            }
            writer.append(parts[2])
                    .append("<script>")
                    .append(resource("board.js"))
                    .append("</script>");
            writer.append(parts[3]).flush();
        });
    }

    private static List<JsonNode> results(List<ScoredModel> models) throws IOException {
        var problems = new Problems();
        var results = new ArrayList<JsonNode>();
        for (ScoredModel model : models) {
            Path file = model.folder().resolve("results.json");
            try {
                JsonNode result = Json.parse(Files.readString(file));
                results.add(result);
                if (!result.path("benchmark").equals(results.getFirst().path("benchmark"))) {
                    problems.add(
                            file.toString(),
                            "is of the benchmark " + result.path("benchmark").asString("?") + ", others are of "
                                    + results.getFirst().path("benchmark").asString("?"),
                            "make a board for each benchmark");
                }
            } catch (JacksonException damaged) {
                problems.add(file.toString(), "is damaged: " + damaged.getOriginalMessage(), "score the answers again");
            } catch (IOException absent) {
                problems.add(file.toString(), "cannot be read", "score the answers first: gaoyao eval score");
            }
        }
        problems.throwIfAny("the board was not written");
        return results;
    }

    private static Map<String, Object> board(Benchmark benchmark, List<ScoredModel> models, List<JsonNode> results) {
        var board = new LinkedHashMap<String, Object>();
        board.put("name", benchmark.name());
        board.put("version", benchmark.version());
        board.put("levels", benchmark.levels());
        var tasks = new ArrayList<Map<String, Object>>();
        benchmark
                .tasks()
                .forEach(task -> tasks.add(Map.of(
                        "id", task.id(), "chinese", task.chinese(), "english", task.english(), "level", task.level())));
        board.put("tasks", tasks);
        var rows = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < models.size(); i++) {
            var row = new LinkedHashMap<String, Object>();
            row.put("name", models.get(i).name());
            row.put("result", results.get(i));
            rows.add(row);
        }
        board.put("models", rows);
        return board;
    }

    /** The records of each task: their lines, compressed, in base64. */
    private static Map<String, String> packed(ScoredModel model) throws IOException {
        var packed = new LinkedHashMap<String, ByteArrayOutputStream>();
        var streams = new LinkedHashMap<String, GZIPOutputStream>();
        try (BufferedReader lines = Files.newBufferedReader(model.folder().resolve("records.jsonl"))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String task = Json.parse(line).path("task").asString("");
                streams.computeIfAbsent(task, _ -> gzip(packed.computeIfAbsent(task, _ -> new ByteArrayOutputStream())))
                        .write((line + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        var texts = new LinkedHashMap<String, String>();
        for (var task : packed.entrySet()) {
            Objects.requireNonNull(streams.get(task.getKey())).close();
            texts.put(
                    task.getKey(),
                    Base64.getEncoder().encodeToString(task.getValue().toByteArray()));
        }
        return texts;
    }

    private static GZIPOutputStream gzip(ByteArrayOutputStream bytes) {
        try {
            return new GZIPOutputStream(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void script(Writer writer, String id, String data) throws IOException {
        writer.append("<script type=\"text/plain\" id=\"")
                .append(id)
                .append("\">")
                .append(data)
                .append("</script>\n");
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(BoardPage.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
