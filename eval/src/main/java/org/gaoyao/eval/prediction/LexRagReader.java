package org.gaoyao.eval.prediction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gaoyao.eval.benchmark.Question;
import org.gaoyao.eval.benchmark.Questions;
import org.gaoyao.eval.benchmark.Task;
import org.gaoyao.run.Json;
import org.gaoyao.run.Problems;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Reads LexRAG's own files: answers, lines of {@code id} ({@code 3_turn2}) and {@code response}; rankings, lines of {@code
 * id} and {@code conversation}, each turn with {@code question.recall}, a list of {@code article.name} and {@code score}.
 */
final class LexRagReader {

    private static final String RETRIEVAL = "retrieval";

    private final Questions questions;
    private final Map<String, Map<String, Integer>> places = new HashMap<>();
    private final Problems problems = new Problems();
    private final List<Prediction> read = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private LexRagReader(Questions questions) {
        this.questions = questions;
    }

    /** Whether a file is one of LexRAG's own, by its first line. */
    static boolean reads(Path file) throws IOException {
        if (!Files.isRegularFile(file) || file.toString().endsWith(".gz")) {
            return false;
        }
        try (var lines = Files.lines(file)) {
            String first = lines.findFirst().orElse("");
            JsonNode node = Json.parse(first);
            return node.has("conversation")
                    || (node.has("response") && node.path("id").asString("").contains("_turn"));
        } catch (JacksonException _) {
            return false;
        }
    }

    static PredictionSet read(Path file, Questions questions) throws IOException {
        var reader = new LexRagReader(questions);
        List<String> lines = Files.readAllLines(file);
        for (int row = 1; row <= lines.size(); row++) {
            try {
                reader.line(Json.parse(lines.get(row - 1)), file + ", row " + row);
            } catch (JacksonException damaged) {
                reader.problems.add(
                        file + ", row " + row,
                        "is damaged: " + damaged.getOriginalMessage(),
                        "repair the row, or get the file again");
            }
        }
        reader.problems.throwIfAny("nothing was scored");
        return PredictionSet.of(reader.read);
    }

    private void line(JsonNode line, String where) throws IOException {
        String id = line.path("id").asString("");
        if (!line.has("conversation")) {
            String turn = id.substring(id.lastIndexOf("_turn") + 1).replace("turn", "turn_");
            add(turn, id, line.path("response").asString(""), where);
            return;
        }
        int turn = 0;
        for (JsonNode each : line.path("conversation")) {
            turn++;
            ArrayNode ranking = JsonNodeFactory.instance.arrayNode();
            for (JsonNode hit : each.path("question").path("recall")) {
                ranking.addObject()
                        .put("name", hit.path("article").path("name").asString(""))
                        .put("score", hit.path("score").asDouble(0));
            }
            add(RETRIEVAL, id + "_turn" + turn, Json.line(ranking), where);
        }
    }

    private void add(String task, String id, String text, String where) throws IOException {
        Optional<Task> known = questions.benchmark().task(task);
        Integer place = known.isEmpty() ? null : places(known.get()).get(id);
        if (place == null) {
            problems.add(where, "the data have no turn \"" + id + "\"", "score it with the data that it was made from");
            return;
        }
        if (!seen.add(id + " " + task)) {
            problems.add(where, "the turn " + id + " has an answer already", "keep one of them");
        }
        read.add(new Prediction(task, place, text, Optional.empty(), Optional.empty(), where));
    }

    private Map<String, Integer> places(Task task) throws IOException {
        Map<String, Integer> known = places.get(task.id());
        if (known == null) {
            known = new HashMap<>();
            List<Question> all = questions.of(task).orElse(List.of());
            for (int i = 0; i < all.size(); i++) {
                known.put(all.get(i).key().path("id").asString(""), i);
            }
            places.put(task.id(), known);
        }
        return known;
    }
}
