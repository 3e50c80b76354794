package org.gaoyao.eval.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the rows of a file look like, and how each becomes records: flat objects of texts, from which prompts are
 * filled and which say in one field what is right.
 */
public enum Form {
    /** A row is a record; lists are joined by a semicolon. */
    RECORD {
        @Override
        List<ObjectNode> records(JsonNode row, Task task) {
            ObjectNode record = JsonNodeFactory.instance.objectNode();
            row.propertyStream().forEach(field -> record.put(field.getKey(), text(field.getValue())));
            return List.of(record);
        }
    },
    /**
     * A benchmark of a user: fields as its definition calls them, of which {@code answer} and those in the prompt must
     * be there; {@code options} as a list or by letter become lines.
     */
    OWN {
        @Override
        List<ObjectNode> records(JsonNode row, Task task) {
            ObjectNode record = RECORD.records(row, task).getFirst();
            if (row.has("options")) {
                record.put("options", options(row.path("options")));
            }
            var needed = new ArrayList<>(Prompt.names(task.template().orElse("")));
            needed.add("answer");
            List<String> missing = needed.stream()
                    .distinct()
                    .filter(field -> record.path(field).asString("").isBlank())
                    .toList();
            if (!missing.isEmpty()) {
                throw new IllegalArgumentException("has no " + String.join(", no ", missing) + "; its fields are "
                        + String.join(", ", record.propertyNames()));
            }
            return List.of(record);
        }
    },
    /** A line of a user's file: {@code prompt}, {@code answer}, {@code options}, {@code measure}. */
    LINE {
        @Override
        List<ObjectNode> records(JsonNode row, Task task) {
            ObjectNode record = OWN.records(row, task).getFirst();
            if (row.has("options") && task.measure() == OwnMeasure.CHOICE.measure()) {
                record.put("prompt", text(row.path("prompt")) + "\n" + options(row.path("options")));
            }
            return List.of(record);
        }
    },
    /**
     * JEC-QA and CAIL2025: {@code statement}, {@code option_list} by letter, {@code answer} as letters or a list of
     * them.
     */
    EXAM {
        @Override
        List<ObjectNode> records(JsonNode row, Task task) {
            ObjectNode record = RECORD.records(row, task).getFirst();
            if (row.path("option_list").isObject()) {
                record.put("option_list", options(row.path("option_list")));
            }
            if (row.path("answer").isArray()) {
                record.put("answer", joined(row.path("answer"), ""));
            }
            return List.of(record);
        }
    },
    /**
     * CAIL2018: {@code fact} and {@code meta} with {@code accusation}, {@code relevant_articles} and {@code
     * term_of_imprisonment}; or these without {@code meta}, as {@code charges}, {@code articles}, {@code
     * imprisonment_months}, {@code death_penalty} and {@code life_imprisonment}.
     */
    JUDGMENT {
        @Override
        List<ObjectNode> records(JsonNode row, Task task) {
            JsonNode meta = row.path("meta");
            boolean original = meta.isObject();
            JsonNode term = original ? meta.path("term_of_imprisonment") : row;
            ObjectNode record = JsonNodeFactory.instance.objectNode();
            record.put("fact", text(row.path("fact")));
            record.put(
                    "charges",
                    joined(original ? meta.path("accusation") : row.path("charges"), ";")
                            .replaceAll("[\\[\\]]", ""));
            record.put("articles", joined(original ? meta.path("relevant_articles") : row.path("articles"), ";"));
            record.put("term", term(term, original ? "imprisonment" : "imprisonment_months"));
            return List.of(record);
        }

        private String term(JsonNode term, String months) {
            if (term.path("death_penalty").asBoolean(false)) {
                return "死刑";
            }
            return term.path("life_imprisonment").asBoolean(false)
                    ? "无期徒刑"
                    : term.path(months).asInt(0) + "个月";
        }
    },
    /**
     * CAIL2019: an array of {@code sentence} and {@code labels}, or such an array as {@code sentences}, each {@code
     * text} and {@code labels}; every sentence is a record. Labels are codes, which become names.
     */
    SENTENCES {
        @Override
        List<ObjectNode> records(JsonNode row, Task task) {
            var records = new ArrayList<ObjectNode>();
            for (JsonNode sentence : row.isArray() ? row : row.path("sentences")) {
                ObjectNode record = JsonNodeFactory.instance.objectNode();
                record.put(
                        "sentence", text(sentence.has("sentence") ? sentence.path("sentence") : sentence.path("text")));
                String labels = sentence.path("labels")
                        .valueStream()
                        .map(label -> named(label.asString(""), task))
                        .collect(Collectors.joining(";"));
                record.put("answer", labels.isEmpty() ? "无" : labels);
                records.add(record);
            }
            return records;
        }
    },
    /**
     * CAIL2021: {@code context} and {@code entities} of {@code label} and {@code span}; or {@code text} and {@code entities}
     * of {@code type}, {@code start} and {@code end}. What is right are lines {@code 类型：文字 (place)}.
     */
    ENTITIES {
        @Override
        List<ObjectNode> records(JsonNode row, Task task) {
            String text = text(row.has("context") ? row.path("context") : row.path("text"));
            var lines = new ArrayList<String>();
            for (JsonNode entity : row.path("entities")) {
                if (entity.has("span")) {
                    String label = named(entity.path("label").asString(""), task);
                    entity.path("span").forEach(span -> {
                        Matcher ends = SPAN.matcher(span.asString(""));
                        if (!ends.matches()) {
                            throw new IllegalArgumentException("the span " + span + " is not of the form \"3;14\"");
                        }
                        lines.add(line(label, text, Integer.parseInt(ends.group(1)), Integer.parseInt(ends.group(2))));
                    });
                } else {
                    String label = named(entity.path("type").asString(""), task);
                    lines.add(line(
                            label,
                            text,
                            entity.path("start").asInt(),
                            entity.path("end").asInt()));
                }
            }
            ObjectNode record = JsonNodeFactory.instance.objectNode();
            if (row.has("id")) {
                record.put("id", text(row.path("id")));
            }
            record.put("text", text);
            record.put("answer", String.join("\n", lines));
            return List.of(record);
        }

        private String line(String label, String text, int start, int end) {
            if (start < 0 || end <= start || end > text.codePointCount(0, text.length())) {
                throw new IllegalArgumentException("the entity from %d to %d is not in the text".formatted(start, end));
            }
            int from = text.offsetByCodePoints(0, start);
            String words = text.substring(from, text.offsetByCodePoints(from, end - start));
            return "%s：%s (%d)".formatted(label, words, start);
        }
    },
    /**
     * CAIL2022: {@code sentText} and {@code relationMentions} of {@code em1Text}, {@code label} and {@code em2Text};
     * or {@code text} and {@code relations}. Pairs without a relation (NA) are left out. What is right are lines
     * {@code 头实体|关系|尾实体}.
     */
    RELATIONS {
        @Override
        List<ObjectNode> records(JsonNode row, Task task) {
            ObjectNode record = JsonNodeFactory.instance.objectNode();
            record.put("text", text(row.has("sentText") ? row.path("sentText") : row.path("text")));
            JsonNode mentions = row.has("relationMentions") ? row.path("relationMentions") : row.path("relations");
            record.put(
                    "answer",
                    mentions.valueStream()
                            .filter(mention ->
                                    !mention.path("label").asString("").equals("NA"))
                            .map(mention -> String.join(
                                    "|",
                                    mention.path("em1Text").asString(""),
                                    named(mention.path("label").asString(""), task),
                                    mention.path("em2Text").asString("")))
                            .distinct()
                            .collect(Collectors.joining("\n")));
            return List.of(record);
        }
    };

    /** Whether records keep the ids that rows have. */
    boolean keepsIds() {
        return switch (this) {
            case OWN, LINE, EXAM, ENTITIES -> true;
            case RECORD, JUDGMENT, SENTENCES, RELATIONS -> false;
        };
    }

    /**
     * The records of a row.
     *
     * @throws IllegalArgumentException if the row says of itself what cannot be
     */
    abstract List<ObjectNode> records(JsonNode row, Task task);

    private static final Pattern SPAN = Pattern.compile("([0-9]{1,7});([0-9]{1,7})");

    /** Options as lines, each with its letter; of a list the letters are A, B, C and so on. */
    private static String options(JsonNode options) {
        if (options.isObject()) {
            return options.propertyStream()
                    .sorted((a, b) -> a.getKey().compareTo(b.getKey()))
                    .map(option -> option.getKey() + ": " + text(option.getValue()))
                    .collect(Collectors.joining("\n"));
        }
        return IntStream.range(0, options.size())
                .mapToObj(i -> (char) ('A' + i) + ": " + text(options.get(i)))
                .collect(Collectors.joining("\n"));
    }

    private static String text(JsonNode value) {
        return value.isArray() ? joined(value, ";") : value.isObject() ? value.toString() : value.asString("");
    }

    private static String joined(JsonNode values, String separator) {
        return values.valueStream().map(value -> value.asString("")).collect(Collectors.joining(separator));
    }

    private static String named(String code, Task task) {
        return Optional.ofNullable(task.spellings().get(code)).orElse(code);
    }
}
