package org.gaoyao.train.prompt;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gaoyao.chat.message.Conversation;
import org.gaoyao.chat.message.ConversationJson;
import org.gaoyao.chat.message.Message;
import org.gaoyao.moot.document.Exercise;
import org.gaoyao.moot.document.ExerciseKind;
import org.gaoyao.moot.exercise.Task;
import org.gaoyao.moot.exercise.TaskRow;
import org.gaoyao.run.Json;
import org.gaoyao.run.Problem;
import org.gaoyao.run.Problems;
import org.gaoyao.run.ProblemsException;
import org.gaoyao.score.rubric.RubricItem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads prompts: rows of tasks ({@code messages} and {@code gold}, as {@code tasks.schema.json} of the moot court describes
 * them; data of other origin may have the same form) and rows of exercises of its cases ({@code prompt} and {@code key}).
 */
public final class PromptReader {

    private static final String TASK = "the prompts were not read";

    /** So many damaged rows are told one by one. */
    private static final int MOST_PROBLEMS = 50;

    private final Problems problems = new Problems();
    private final List<PromptRow> rows = new ArrayList<>();

    private PromptReader() {}

    /**
     * The prompts of files, in their order; tasks that have no reward by rule ({@code general} and others) are left to the
     * caller.
     *
     * @param files JSON lines
     * @throws ProblemsException with every damaged row, by file, row and field
     */
    public static List<PromptRow> read(List<Path> files) throws IOException {
        var reader = new PromptReader();
        for (Path file : files) {
            reader.read(file);
        }
        reader.problems.throwIfAny(TASK);
        return List.copyOf(reader.rows);
    }

    private void read(Path file) throws IOException {
        int number = 0;
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank() && problems.found().size() < MOST_PROBLEMS) {
                    row(line, "%s, row %d".formatted(file, number));
                }
            }
        }
    }

    private void row(String line, String where) {
        try {
            JsonNode node = Json.parse(line);
            rows.add(node.has("messages") ? task(node, where) : exercise(node, where));
        } catch (ProblemsException several) {
            several.problems().forEach(problems::add);
        } catch (JacksonException | IllegalArgumentException | DateTimeParseException damaged) {
            problems.add(new Problem(where, "is no prompt: " + damaged.getMessage(), "correct it, or leave it out"));
        }
    }

    private static PromptRow task(JsonNode node, String where) {
        Conversation conversation = ConversationJson.read(node, where);
        List<Message> messages = conversation.messages();
        Optional<String> answer = messages.getLast() instanceof Message.Answer last ? last.content() : Optional.empty();
        boolean answered = messages.getLast() instanceof Message.Answer;
        if (answered && messages.size() == 1) {
            throw ProblemsException.of(TASK, where + ", field \"messages\"", "has an answer and no question", "");
        }
        return new PromptRow(
                text(node, "id", where),
                task(text(node, "task", where), where),
                node.path("language").asString("zh"),
                LocalDate.parse(text(node, "day", where)),
                new Conversation(answered ? messages.subList(0, messages.size() - 1) : messages, conversation.tools()),
                gold(node, "gold", where),
                rubric(node),
                answer);
    }

    /** An exercise is told as a task is, with the matter of the case among what is right. */
    private static PromptRow exercise(JsonNode node, String where) {
        var exercise = new Exercise(
                ExerciseKind.valueOf(text(node, "kind", where).toUpperCase(Locale.ROOT)),
                text(node, "language", where),
                text(node, "prompt", where),
                "",
                text(node, "answer", where),
                Map.of(),
                rubric(node));
        LocalDate act = LocalDate.parse(text(node, "act", where));
        TaskRow row = TaskRow.of(text(node, "id", where), act, exercise, List.of());
        var before = new ArrayList<Message>();
        for (TaskRow.Turn turn : row.messages()) {
            switch (turn.role()) {
                case "system" -> before.add(new Message.Instruction(turn.content()));
                case "user" -> before.add(new Message.Question(turn.content()));
                default -> {}
            }
        }
        ObjectNode gold = gold(node, "key", where);
        if (!gold.has("matter")) {
            gold.put("matter", node.path("matter").asString(""));
        }
        return new PromptRow(
                row.id(),
                task(row.task(), where),
                row.language(),
                act,
                new Conversation(before, List.of()),
                gold,
                row.rubric(),
                Optional.of(exercise.answer()));
    }

    private static ObjectNode gold(JsonNode node, String field, String where) {
        JsonNode gold = node.path(field);
        if (!gold.isObject()) {
            throw ProblemsException.of(
                    TASK,
                    "%s, field \"%s\"".formatted(where, field),
                    "must be an object, got " + gold.getNodeType(),
                    "");
        }
        ObjectNode copy = JsonNodeFactory.instance.objectNode();
        gold.propertyStream().forEach(entry -> copy.set(entry.getKey(), entry.getValue()));
        return copy;
    }

    private static List<RubricItem> rubric(JsonNode node) {
        return node.has("rubric") ? List.of(Json.as(RubricItem[].class, node.path("rubric"))) : List.of();
    }

    private static String text(JsonNode node, String field, String where) {
        JsonNode value = node.path(field);
        if (!value.isString()) {
            throw ProblemsException.of(
                    TASK, "%s, field \"%s\"".formatted(where, field), "must be a text, got " + value.getNodeType(), "");
        }
        return value.stringValue();
    }

    private static Task task(String key, String where) {
        return Arrays.stream(Task.values())
                .filter(task -> task.key().equals(key))
                .findFirst()
                .orElseThrow(() -> ProblemsException.of(
                        TASK,
                        where + ", field \"task\"",
                        "\"%s\" is no task".formatted(key),
                        "it must be one of "
                                + String.join(
                                        ", ",
                                        Arrays.stream(Task.values())
                                                .map(Task::key)
                                                .toList())));
    }
}
