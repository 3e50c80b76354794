package org.gaoyao.eval.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gaoyao.run.Problems;
import org.gaoyao.run.ProblemsException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * CaseGen's questions: a case's documents filled into the template of a task, which its repository has in {@code
 * generate/template}. The key keeps the indictment or complaint, which the judge of defences is shown.
 */
final class CaseGenQuestions {

    private static final String TEMPLATE = "generate/template/%s_generate_template.txt";

    private CaseGenQuestions() {}

    /**
     * The questions of a task.
     *
     * @param cases the records of the data file
     * @throws ProblemsException if the template is not there, or a case lacks the document that the task asks for
     */
    static List<Question> of(String task, List<JsonNode> cases, Path file, Path folder) throws IOException {
        Path template = folder.resolve(TEMPLATE.formatted(task));
        var problems = new Problems();
        if (!Files.exists(template)) {
            problems.add(template.toString(), "is not there", "get it from CaseGen's repository");
        }
        for (int i = 0; i < cases.size(); i++) {
            if (cases.get(i).path(task).asString("").isBlank()) {
                problems.add(
                        file + ", row " + (i + 1), "has no \"" + task + "\"", "get the file again, or remove the row");
            }
        }
        problems.throwIfAny("the questions were not read");
        String frame = Files.readString(template);
        return cases.stream().map(each -> question(task, frame, each)).toList();
    }

    private static Question question(String task, String frame, JsonNode record) {
        String prompt = frame.replace("{起诉状内容}", text(record, "prosecution"))
                .replace("{答辩状内容}", text(record, "defense"))
                .replace("{证据内容}", evidence(record.path("evidence")))
                .replace("{审理事实}", text(record, "fact"))
                .replace("{裁判分析}", text(record, "reasoning"));
        JsonNode key = JsonNodeFactory.instance.objectNode().put("prosecution", text(record, "prosecution"));
        return new Question(prompt, text(record, task), List.of(), key);
    }

    private static String text(JsonNode record, String field) {
        return record.path(field).asString("");
    }

    private static String evidence(JsonNode evidence) {
        var text = new StringBuilder();
        int number = 0;
        for (var each : evidence.properties()) {
            number++;
            text.append("证据%d：%s\n%s\n\n"
                    .formatted(number, each.getKey(), each.getValue().asString("")));
        }
        return text.toString();
    }
}
