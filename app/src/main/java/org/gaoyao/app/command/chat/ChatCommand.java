package org.gaoyao.app.command.chat;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gaoyao.app.command.Shared;
import org.gaoyao.chat.answer.ChatModel;
import org.gaoyao.chat.answer.Sampling;
import org.gaoyao.chat.endpoint.Endpoint;
import org.gaoyao.chat.endpoint.EndpointModel;
import org.gaoyao.run.ProblemsException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code gaoyao chat --endpoint URL --model NAME}: a conversation with a model, one line a question, until Ctrl-D. */
@Command(
        name = "chat",
        description =
                "Talks with a model, one line a question, until Ctrl-D; /thinking shows what it thought, /new begins"
                        + " anew. 与模型对话：每行一问，Ctrl-D 结束。",
        mixinStandardHelpOptions = true,
        subcommands = {ChatRender.class},
        synopsisSubcommandLabel = "[COMMAND]")
public final class ChatCommand implements Callable<Integer> {

    private static final String KEY = "GAOYAO_API_KEY";

    @Mixin
    private Shared shared = new Shared();

    @Option(
            names = "--endpoint",
            paramLabel = "URL",
            description = "An OpenAI-compatible server, such as http://localhost:8000/v1. 接口地址。")
    private @Nullable URI endpoint;

    @Option(names = "--model", paramLabel = "NAME", description = "The model's name there. 模型名称。")
    private @Nullable String model;

    @Option(
            names = "--key-variable",
            paramLabel = "NAME",
            description = "The environment variable with the key (" + KEY + ", if it is set). 存放密钥的环境变量。")
    private @Nullable String variable;

    @Option(names = "--system", paramLabel = "TEXT", description = "Instructions before the conversation. 系统提示。")
    private @Nullable String instruction;

    @Option(names = "--thinking", negatable = true, description = "Let it think first, or not. 是否先思考。")
    private @Nullable Boolean thinking;

    @Option(names = "--temperature", paramLabel = "T", description = "0 is greedy. 温度。")
    private @Nullable Double temperature;

    @Option(names = "--max-tokens", paramLabel = "N", description = "The longest answer, thinking included. 最大词元数。")
    private @Nullable Integer longest;

    @Option(names = "--seed", paramLabel = "N", description = "Of the random numbers. 随机种子。")
    private @Nullable Long seed;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (endpoint == null || model == null) {
            throw ProblemsException.of(
                    shared.language().say("no conversation was begun", "未开始对话"),
                    "gaoyao chat",
                    shared.language().say("needs --endpoint URL and --model NAME", "需要 --endpoint URL 与 --model 名称"),
                    "gaoyao chat --help");
        }
        var sampling = new Sampling(
                Optional.ofNullable(temperature),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(longest),
                Optional.empty(),
                List.of(),
                Optional.ofNullable(seed));
        var place = Endpoint.of(endpoint, model);
        String named = variable != null ? variable : System.getenv(KEY) != null ? KEY : null;
        try (ChatModel asked = new EndpointModel(named == null ? place : place.withKeyFrom(named), System.getenv())) {
            var talk = new Talk(
                    asked,
                    shared.language(),
                    sampling,
                    Optional.ofNullable(thinking),
                    Optional.ofNullable(instruction),
                    spec.commandLine().getOut(),
                    spec.commandLine().getErr());
            boolean terminal = Optional.ofNullable(System.console())
                    .filter(Console::isTerminal)
                    .isPresent();
            return talk.run(new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)), terminal);
        }
    }
}
