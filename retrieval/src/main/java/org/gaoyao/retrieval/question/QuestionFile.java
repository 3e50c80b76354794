package org.gaoyao.retrieval.question;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gaoyao.run.Json;
import org.gaoyao.run.Problems;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** A file of questions, lines {@code {"query_id","question","relevant"?}}; further fields are left alone. */
public final class QuestionFile {

    private static final Pattern NAME = Pattern.compile("\\S+");

    private QuestionFile() {}

    /**
     * Reads questions.
     *
     * @param answered whether each must name articles that answer it
     * @param task what was not done if the file is bad, as a sentence without its full stop
     * @throws org.gaoyao.run.ProblemsException with every line that is not as it should be
     */
    public static List<Question> read(Path file, boolean answered, String task) throws IOException {
        var problems = new Problems();
        var questions = new ArrayList<Question>();
        var ids = new HashSet<String>();
        List<String> lines = Files.readAllLines(file);
        for (int row = 0; row < lines.size(); row++) {
            if (!lines.get(row).isBlank()) {
                read(lines.get(row), file + ":" + (row + 1), answered, ids, problems)
                        .ifPresent(questions::add);
            }
        }
        if (answered && questions.isEmpty()) {
            problems.add(file.toString(), "holds no questions", "lines {\"query_id\",\"question\",\"relevant\"}");
        }
        problems.throwIfAny(task);
        return questions;
    }

    private static Optional<Question> read(
            String line, String where, boolean answered, Set<String> ids, Problems problems) {
        JsonNode node;
        try {
            node = Json.parse(line);
        } catch (JacksonException damaged) {
            problems.add(where, "is not JSON: " + damaged.getOriginalMessage(), "");
            return Optional.empty();
        }
        String id = node.path("query_id").asString("");
        if (!NAME.matcher(id).matches() || !ids.add(id)) {
            String what = id.isBlank() ? "is missing" : ids.contains(id) ? "stands twice: " + id : "has white space";
            problems.add(where + ", field \"query_id\"", what, "give every question its own id");
        }
        JsonNode text = node.path("question");
        if (!text.isString()) {
            problems.add(
                    where + ", field \"question\"",
                    text.isMissingNode() ? "is missing" : "is not text but " + text.getNodeType(),
                    "");
            return Optional.empty();
        }
        var relevant = new ArrayList<String>();
        for (JsonNode article : node.path("relevant")) {
            if (article.isString()) {
                relevant.add(article.stringValue());
            } else {
                problems.add(where + ", field \"relevant\"", "is not a list of ids, got " + article, "");
            }
        }
        if (answered && relevant.isEmpty()) {
            problems.add(where + ", field \"relevant\"", "names no article", "name those that answer the question");
        }
        return Optional.of(new Question(id, text.stringValue(), relevant));
    }
}
