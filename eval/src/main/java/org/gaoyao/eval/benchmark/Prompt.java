package org.gaoyao.eval.benchmark;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * One way in which a benchmark puts its questions: with examples or without, in its authors' words or another program's.
 *
 * <p>A template is text with names in braces: fields of a question's record, {@code {label}} for the task's answer label, and,
 * where there are examples, {@code {examples}} and {@code {count}} of them.
 *
 * @param id the name on the command line: "zero", "one", "few"
 * @param data the path of a task's questions inside the repository, {@code {task}} stands for the task; empty where the
 *     benchmark has sources
 * @param template the prompt
 * @param examples the path of a task's examples, where prompts have any that are not in the questions already
 * @param example the template of an example
 */
public record Prompt(String id, String data, String template, Optional<String> examples, Optional<String> example) {

    private static final Pattern NAME = Pattern.compile("\\{([a-z_A-Z]+)}");

    /** What a template names beside what is asked. */
    private static final List<String> FRAME = List.of("instruction", "label", "examples", "count");

    // What a definition leaves out is null here.
    @SuppressWarnings({"NullAway", "OptionalAssignedToNull"})
    public Prompt {
        data = data == null ? "" : data;
        examples = examples == null ? Optional.empty() : examples;
        example = example == null ? Optional.empty() : example;
        if (examples.isPresent() != example.isPresent()) {
            throw new IllegalArgumentException(id + ": examples need a template, and a template examples");
        }
    }

    /** A prompt without examples whose questions are in this file, joined as this template says. */
    public static Prompt plain(String id, String data, String template) {
        return new Prompt(id, data, template, Optional.empty(), Optional.empty());
    }

    /**
     * The question of a record.
     *
     * @param shown the records of the task's examples
     */
    Question question(Task task, JsonNode record, List<JsonNode> shown) {
        String label = task.answerLabel().orElse("");
        var examples = new StringBuilder();
        for (JsonNode each : shown) {
            examples.append(filled(example.orElse(""), each, label, "", 0));
        }
        String proper = task.template().orElse(template);
        String asked = names(proper).stream()
                .filter(name -> !FRAME.contains(name))
                .map(name -> record.path(name).asString(""))
                .reduce((a, b) -> a + "\n" + b)
                .orElse("");
        return new Question(
                filled(proper, record, label, examples.toString(), shown.size()),
                asked,
                record.path("answer").asString(""));
    }

    /** The names in a template, in its order. */
    static List<String> names(String template) {
        return NAME.matcher(template).results().map(name -> name.group(1)).toList();
    }

    private static String filled(String template, JsonNode record, String label, String examples, int count) {
        return NAME.matcher(template)
                .replaceAll(name -> Matcher.quoteReplacement(
                        switch (name.group(1)) {
                            case "label" -> label;
                            case "examples" -> examples;
                            case "count" -> Integer.toString(count);
                            default -> record.path(name.group(1)).asString("");
                        }));
    }
}
