package org.gaoyao.app.command.chat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gaoyao.app.command.JsonLines;
import org.gaoyao.chat.message.ConversationJson;
import org.gaoyao.chat.template.ChatTemplate;
import org.gaoyao.chat.template.ChatTemplates;
import org.gaoyao.chat.template.Prompt;
import org.gaoyao.run.ProblemsException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** {@code gaoyao chat render NAME --jsonl IN --out OUT}: conversations as the text that a model reads. */
@Command(
        name = "render",
        description = "Turns lines {\"messages\", \"tools\", \"add_generation_prompt\", \"enable_thinking\"} into lines"
                + " {\"text\"}. 按对话模板渲染。",
        mixinStandardHelpOptions = true)
final class ChatRender implements Callable<Integer> {

    private static final String TASK = "the conversations were not rendered";

    @Parameters(paramLabel = "NAME", description = "qwen3, qwen2.5, deepseek-r1, llama3, llama3.1. 模板名称。")
    private String name;

    @Option(names = "--jsonl", required = true, paramLabel = "IN", description = "The conversations. 输入对话。")
    private Path in = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "OUT", description = "Where the texts go. 输出文件。")
    private Path out = Path.of("");

    @Override
    public Integer call() throws IOException {
        ChatTemplate template = ChatTemplates.require(name, TASK, "NAME");
        JsonLines.answer(
                in,
                out,
                TASK,
                (line, where) -> Map.of(
                        "text",
                        template.render(ConversationJson.read(line, where), prompt(line, where))
                                .text()));
        return 0;
    }

    private static Prompt prompt(JsonNode line, String where) {
        return new Prompt(
                flag(line, "add_generation_prompt", where).orElse(false),
                flag(line, "enable_thinking", where),
                line.path("date_string").isString()
                        ? Optional.of(line.path("date_string").stringValue())
                        : Optional.empty());
    }

    private static Optional<Boolean> flag(JsonNode line, String field, String where) {
        JsonNode value = line.path(field);
        if (value.isBoolean()) {
            return Optional.of(value.booleanValue());
        }
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        throw ProblemsException.of(
                TASK, where + ", field \"" + field + "\"", "must be true or false but is " + value, "");
    }
}
