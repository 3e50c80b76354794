package org.gaoyao.app.command.chat;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gaoyao.app.command.Shared;
import org.gaoyao.chat.answer.ChatModel;
import org.gaoyao.run.Problems;
import org.gaoyao.run.terminal.ShownProgress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gaoyao chat}: a conversation with a model, one question, or those of a file. */
@Command(
        name = "chat",
        description = {
            "Talks with a model, one line a question, until Ctrl-D; /help says what else can be typed.",
            "With PROMPT it answers once; with --jsonl it answers a file.",
            "与模型对话：每行一问，Ctrl-D 结束，/help 查看命令；给出 PROMPT 则只答一次，--jsonl 批量作答。"
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        subcommands = {ChatRender.class},
        synopsisSubcommandLabel = "[COMMAND]")
public final class ChatCommand implements Callable<Integer> {

    private static final String TASK = "no question was asked";

    @Parameters(
            arity = "0..1",
            paramLabel = "PROMPT",
            description = "One question; - reads it from standard input. 单个问题；- 表示读取标准输入。")
    private @Nullable String prompt;

    @Mixin
    private ModelChoice choice = new ModelChoice();

    @Option(names = "--system", paramLabel = "TEXT", description = "Instructions before the conversation. 系统提示。")
    private @Nullable String instruction;

    @Mixin
    private AnswerOptions options = new AnswerOptions();

    @Option(
            names = "--jsonl",
            paramLabel = "IN",
            description = "Lines {\"prompt\"} or {\"messages\"}; answered in OUT. 批量输入。")
    private @Nullable Path in;

    @Option(
            names = "--out",
            paramLabel = "OUT",
            description = "Lines {\"row\", \"text\", \"thinking\", \"finish\", \"tokens\"}. 输出文件。")
    private @Nullable Path out;

    @Mixin
    private Shared shared = new Shared();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        check();
        PrintWriter about = spec.commandLine().getErr();
        Optional<String> system = Optional.ofNullable(instruction);
        try (ChatModel model = choice.open(TASK)) {
            if (in != null && out != null) {
                try (ShownProgress progress = ShownProgress.start()) {
                    return new ChatLines(in, out, options, system).ask(model, choice.concurrency(), progress, about);
                }
            }
            var talk = new Talk(
                    model,
                    shared.language(),
                    options,
                    system,
                    spec.commandLine().getOut(),
                    about);
            if (prompt != null) {
                try (var stops = new CtrlC()) {
                    return talk.ask(question(prompt), false, stops) ? 0 : 1;
                }
            }
            try (Questions questions = questions()) {
                return talk.run(questions);
            }
        }
    }

    private void check() {
        var problems = new Problems();
        if ((in == null) != (out == null)) {
            problems.add("--jsonl and --out", "belong together", "give both or neither");
        }
        if (in != null && prompt != null) {
            problems.add("PROMPT and --jsonl", "are two ways to ask", "give one of them");
        }
        problems.throwIfAny(TASK);
    }

    private static String question(String prompt) throws IOException {
        return prompt.equals("-") ? new String(System.in.readAllBytes(), StandardCharsets.UTF_8).strip() : prompt;
    }

    private static Questions questions() throws IOException {
        boolean terminal = Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .isPresent();
        return terminal
                ? Questions.typed()
                : Questions.piped(new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)));
    }
}
