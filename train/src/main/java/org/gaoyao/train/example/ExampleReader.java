package org.gaoyao.train.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gaoyao.chat.message.Conversation;
import org.gaoyao.chat.message.ConversationJson;
import org.gaoyao.chat.message.Message;
import org.gaoyao.run.Nearest;
import org.gaoyao.run.Problems;
import org.gaoyao.run.ProblemsException;
import tools.jackson.databind.JsonNode;

/** Reads one row of any {@link ExampleFormat} as an example; everything that is wrong with it is a problem with its field. */
final class ExampleReader {

    private static final List<String> ROLES =
            List.of("system", "human", "user", "gpt", "assistant", "chatgpt", "function_call", "observation", "tool");

    private final String place;
    private final JsonNode row;
    private final Problems problems = new Problems();

    private ExampleReader(String place, JsonNode row) {
        this.place = place;
        this.row = row;
    }

    /**
     * The example of a row.
     *
     * @param format how it is written; empty to tell by its fields
     * @throws ProblemsException with all that is wrong
     */
    static Example read(JsonNode row, Optional<ExampleFormat> format, String place) {
        return new ExampleReader(place, row).read(format);
    }

    private Example read(Optional<ExampleFormat> stated) {
        Optional<ExampleFormat> format = stated.or(() -> ExampleFormat.of(row));
        if (format.isEmpty()) {
            throw ProblemsException.of(
                    ExampleFiles.TASK,
                    place,
                    "has none of the fields messages, conversations, instruction, prompt, but " + row.propertyNames(),
                    "write it in one of the formats messages, sharegpt, alpaca");
        }
        List<Message> messages =
                switch (format.get()) {
                    case MESSAGES -> messages();
                    case SHAREGPT -> shareGpt();
                    case ALPACA -> alpaca();
                    case EXERCISE -> exercise();
                };
        problems.throwIfAny(ExampleFiles.TASK);
        List<Message> parted = new ArrayList<>();
        for (int i = 0; i < messages.size(); i++) {
            String where = "%s, %s".formatted(place, turn(format.get(), i));
            parted.add(
                    messages.get(i) instanceof Message.Answer answer
                            ? Thought.parted(answer, where, problems)
                            : messages.get(i));
        }
        Turns.check(parted, i -> "%s, %s".formatted(place, turn(format.get(), i)), place, problems);
        problems.throwIfAny(ExampleFiles.TASK);
        String task = row.path("task").asString(row.path("kind").asString(""));
        return new Example(place, task, new Conversation(parted, tools()));
    }

    /** The place of a message within the row. */
    private String turn(ExampleFormat format, int message) {
        return switch (format) {
            case MESSAGES -> "messages[" + message + "]";
            case SHAREGPT -> "conversations[" + (message - (system().isPresent() ? 1 : 0)) + "]";
            case ALPACA, EXERCISE -> "message " + (message + 1);
        };
    }

    private List<Message> messages() {
        try {
            return ConversationJson.read(row, place).messages();
        } catch (ProblemsException refusal) {
            refusal.problems().forEach(problems::add);
            return List.of();
        }
    }

    private List<Message> shareGpt() {
        var messages = new ArrayList<Message>();
        system().ifPresent(content -> messages.add(new Message.Instruction(content)));
        JsonNode turns = row.path("conversations");
        if (!turns.isArray() || turns.isEmpty()) {
            problem("conversations", "must be a list of at least one turn");
        }
        for (int i = 0; i < turns.size(); i++) {
            JsonNode turn = turns.get(i);
            String at = "conversations[" + i + "].";
            String role = turn.path("from").asString(turn.path("role").asString(""));
            JsonNode value = turn.has("value") ? turn.path("value") : turn.path("content");
            String content = value.asString("");
            if (!value.isString()) {
                problem(at + "value", value.isMissingNode() ? "is missing" : "is not text but " + value.getNodeType());
            }
            switch (role) {
                case "system" -> messages.add(new Message.Instruction(content));
                case "human", "user" -> messages.add(new Message.Question(content));
                case "gpt", "assistant", "chatgpt" -> messages.add(Message.Answer.of(content));
                case "observation", "tool" -> messages.add(new Message.ToolResult(content));
                case "function_call" ->
                    problems.add(
                            place + ", field \"" + at + "from\"",
                            "calls of tools cannot be read from this format",
                            "write the row as messages with tool_calls");
                default ->
                    problems.add(
                            place + ", field \"" + at + "from\"",
                            role.isEmpty() ? "is missing" : "\"" + role + "\" is not known",
                            Nearest.of(role, ROLES)
                                    .map(near -> "did you mean \"" + near + "\"?")
                                    .orElse("it must be system, human or gpt"));
            }
        }
        return messages;
    }

    private List<Message> alpaca() {
        var messages = new ArrayList<Message>();
        system().ifPresent(content -> messages.add(new Message.Instruction(content)));
        JsonNode history = row.path("history");
        if (!history.isMissingNode() && !history.isNull() && !history.isArray()) {
            problem("history", "must be a list of pairs, got " + history.getNodeType());
        }
        for (int i = 0; i < history.size(); i++) {
            JsonNode pair = history.get(i);
            if (pair.size() == 2 && pair.path(0).isString() && pair.path(1).isString()) {
                messages.add(new Message.Question(pair.path(0).stringValue()));
                messages.add(Message.Answer.of(pair.path(1).stringValue()));
            } else {
                problem("history[" + i + "]", "must be a question and an answer");
            }
        }
        String input = optional("input").orElse("");
        messages.add(new Message.Question(required("instruction") + (input.isBlank() ? "" : "\n" + input)));
        messages.add(Message.Answer.of(required("output")));
        return messages;
    }

    private List<Message> exercise() {
        return List.of(
                new Message.Question(required("prompt")),
                new Message.Answer(
                        Optional.of(required("answer")),
                        optional("thinking").filter(thinking -> !thinking.isBlank()),
                        List.of()));
    }

    private Optional<String> system() {
        return optional("system").filter(content -> !content.isBlank());
    }

    private String required(String field) {
        Optional<String> value = optional(field);
        if (value.isEmpty()
                && (row.path(field).isMissingNode() || row.path(field).isNull())) {
            problem(field, "is missing");
        }
        return value.orElse("");
    }

    private Optional<String> optional(String field) {
        JsonNode value = row.path(field);
        if (!value.isString() && !value.isMissingNode() && !value.isNull()) {
            problem(field, "is not text but " + value.getNodeType());
        }
        return value.isString() ? Optional.of(value.stringValue()) : Optional.empty();
    }

    private List<JsonNode> tools() {
        JsonNode tools = row.path("tools");
        return tools.isArray() ? tools.valueStream().toList() : List.of();
    }

    private void problem(String field, String what) {
        problems.add("%s, field \"%s\"".formatted(place, field), what, "");
    }
}
