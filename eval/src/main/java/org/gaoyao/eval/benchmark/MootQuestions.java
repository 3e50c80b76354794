package org.gaoyao.eval.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gaoyao.chat.message.Message;
import org.gaoyao.moot.document.Exercise;
import org.gaoyao.moot.document.ExerciseKind;
import org.gaoyao.moot.exercise.Task;
import org.gaoyao.moot.exercise.TaskRow;
import org.gaoyao.run.Json;
import org.gaoyao.run.ProblemsException;
import org.gaoyao.score.rubric.Check;
import org.gaoyao.score.rubric.Dimension;
import org.gaoyao.score.rubric.RubricItem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The moot court's own tasks: rows of the tables {@code exercises}, {@code questions}, {@code statutes}, {@code
 * consultations} and {@code brief} of the part that is held out for testing, in the order of the tables and their shards.
 *
 * <p>A model is told what it is told in training ({@link TaskRow#of}). The key of a question is the row's gold answer with
 * three fields more: {@code matter}, {@code rubric}, and {@code negated} where an answer names articles that do not hold.
 */
final class MootQuestions {

    /** Civil judgments, which the tables have among the predictions. */
    private static final String CIVIL = "civil_judgment";

    /** How the ids of tasks begin whose answers also name articles that do not hold. */
    private static final String VALIDITY = "statute-validity";

    private static final List<String> TABLES = List.of("exercises", "questions", "statutes", "consultations", "brief");

    private MootQuestions() {}

    /**
     * The questions of a task.
     *
     * @return empty if the folder has no such part; a part may have no question of a task
     * @throws ProblemsException if a row is damaged
     */
    static Optional<List<Question>> of(String task, Path part) throws IOException {
        if (!Files.isDirectory(part)) {
            return Optional.empty();
        }
        var questions = new ArrayList<Question>();
        for (String table : TABLES) {
            for (Path shard : shards(part, table)) {
                read(task, table, shard, questions);
            }
        }
        return Optional.of(List.copyOf(questions));
    }

    /** The folder with the part: in the data set itself, or in a run whose stage wrote the data set. */
    static Path part(Path folder, String part) throws IOException {
        if (Files.isDirectory(folder.resolve(part)) || !Files.isDirectory(folder)) {
            return folder.resolve(part);
        }
        try (Stream<Path> within = Files.walk(folder, 3)) {
            return within.filter(Files::isDirectory)
                    .filter(found -> found.endsWith(part))
                    .filter(found -> Files.exists(found.resolveSibling("manifest.json"))
                            || Files.exists(found.resolveSibling("tasks.json")))
                    .min(Path::compareTo)
                    .orElse(folder.resolve(part));
        }
    }

    private static List<Path> shards(Path part, String table) throws IOException {
        try (Stream<Path> files = Files.list(part)) {
            return files.filter(file -> file.getFileName().toString().matches(table + "-[0-9]+\\.jsonl"))
                    .sorted()
                    .toList();
        }
    }

    private static void read(String task, String table, Path shard, List<Question> questions) throws IOException {
        int row = 0;
        try (BufferedReader lines = Files.newBufferedReader(shard)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                row++;
                JsonNode node = Json.parse(line);
                boolean exercise = table.equals("exercises");
                TaskRow read = exercise ? exercise(node) : Json.as(TaskRow.class, node);
                JsonNode gold = node.path(exercise ? "key" : "gold");
                if (task.equals(task(read, gold))) {
                    questions.add(question(read, gold, node.path("matter").asString("")));
                }
            }
        } catch (JacksonException | IllegalArgumentException damaged) {
            throw ProblemsException.of(
                    "the questions were not read",
                    shard + ", row " + row,
                    "is damaged: " + damaged.getMessage(),
                    "write the data set again: gaoyao moot generate");
        }
    }

    private static TaskRow exercise(JsonNode node) {
        var exercise = new Exercise(
                ExerciseKind.valueOf(node.path("kind").asString("").toUpperCase(Locale.ROOT)),
                node.path("language").asString(""),
                node.path("prompt").asString(""),
                "",
                node.path("answer").asString(""),
                Map.of(),
                List.of(Json.as(RubricItem[].class, node.path("rubric"))));
        return TaskRow.of(
                node.path("id").asString(""), LocalDate.parse(node.path("act").asString("")), exercise, List.of());
    }

    private static String task(TaskRow row, JsonNode gold) {
        return row.task().equals(Task.JUDGMENT_PREDICTION.key()) && !gold.has("charge") ? CIVIL : row.task();
    }

    private static Question question(TaskRow row, JsonNode gold, String matter) {
        var before = new ArrayList<Message>();
        String prompt = "";
        String answer = "";
        for (TaskRow.Turn turn : row.messages()) {
            switch (turn.role()) {
                case "system" -> before.add(new Message.Instruction(turn.content()));
                case "user" -> prompt = turn.content();
                default -> answer = turn.content();
            }
        }
        String letters = gold.path("letters").asString(gold.path("answer").asString(""));
        return new Question(prompt, letters.isEmpty() ? answer : letters, before, key(row, gold, matter));
    }

    private static ObjectNode key(TaskRow row, JsonNode gold, String matter) {
        ObjectNode key = JsonNodeFactory.instance.objectNode();
        gold.propertyStream().forEach(field -> key.set(field.getKey(), field.getValue()));
        if (!matter.isEmpty()) {
            key.put("matter", matter);
        }
        List<TaskRow.Article> articles = articles(gold.path("articles"));
        key.set("articles", Json.parse(Json.line(articles)));
        key.put("negated", row.id().startsWith(VALIDITY));
        boolean advice = row.rubric().isEmpty() && row.task().equals(Task.CONSULTATION.key());
        key.set("rubric", Json.parse(Json.line(advice ? advice(gold, articles) : row.rubric())));
        return key;
    }

    /** Articles as objects; civil cases write them as {@code title#number}. */
    private static List<TaskRow.Article> articles(JsonNode nodes) {
        var articles = new ArrayList<TaskRow.Article>();
        for (JsonNode node : nodes) {
            if (node.isString()) {
                String[] parts = node.asString().split("#", 2);
                articles.add(new TaskRow.Article(parts[0], parts[1]));
            } else {
                articles.add(Json.as(TaskRow.Article.class, node));
            }
        }
        return articles;
    }

    /** What advice without a rubric of its own is marked by: the result, and the articles on which it rests. */
    private static List<RubricItem> advice(JsonNode gold, List<TaskRow.Article> articles) {
        var items = new ArrayList<RubricItem>();
        String result = gold.path("result").asString("");
        if (!result.isBlank()) {
            items.add(RubricItem.of(
                    "result: " + result, 10, Dimension.LEGAL_ACCURACY, new Check.Mentions(List.of(result))));
        }
        for (TaskRow.Article article : articles) {
            items.add(RubricItem.of(
                    "cites " + article.law() + " " + article.article(),
                    3,
                    Dimension.LEGAL_ACCURACY,
                    new Check.Cites(article.law(), article.article())));
        }
        return items;
    }
}
