package org.gaoyao.app.command.chat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.gaoyao.app.command.model.Types;
import org.gaoyao.chat.answer.ChatModel;
import org.gaoyao.chat.answer.RememberingModel;
import org.gaoyao.chat.endpoint.Endpoint;
import org.gaoyao.chat.endpoint.EndpointModel;
import org.gaoyao.chat.local.LocalModel;
import org.gaoyao.chat.local.LocalOptions;
import org.gaoyao.chat.template.ChatTemplate;
import org.gaoyao.chat.template.ChatTemplates;
import org.gaoyao.model.tensor.DType;
import org.gaoyao.model.tensor.Device;
import org.gaoyao.run.Problems;
import org.gaoyao.run.ProblemsException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which model a command asks: a checkpoint of this machine, or one behind an endpoint. */
public final class ModelChoice {

    private static final String KEY = "GAOYAO_API_KEY";

    @Option(
            names = "--checkpoint",
            paramLabel = "DIR",
            description = "A Hugging Face folder to run on this machine. 本机模型目录。")
    private @Nullable Path checkpoint;

    @Option(
            names = "--adapter",
            paramLabel = "DIR",
            description = "A LoRA adapter in PEFT's layout on top of it. LoRA 适配器目录。")
    private @Nullable Path adapter;

    @Option(names = "--dtype", paramLabel = "TYPE", description = "What it computes in, if not what is stored. 计算类型。")
    private @Nullable String type;

    @Option(names = "--device", paramLabel = "NAME", description = "cpu, cuda or cuda:N. 设备。")
    private @Nullable String device;

    @Option(
            names = "--template",
            paramLabel = "NAME",
            description = "Its chat template, if not as the folder says. 对话模板。")
    private @Nullable String template;

    @Option(
            names = "--endpoint",
            paramLabel = "URL",
            description = "An OpenAI-compatible server, such as http://localhost:8000/v1. 接口地址。")
    private @Nullable URI endpoint;

    @Option(names = "--model", paramLabel = "NAME", description = "The model's name there. 接口上的模型名称。")
    private @Nullable String model;

    @Option(
            names = "--key-variable",
            paramLabel = "NAME",
            description = "The environment variable with the key (" + KEY + ", if it is set). 存放密钥的环境变量。")
    private @Nullable String variable;

    @Option(
            names = "--concurrency",
            paramLabel = "N",
            description = "How many answers at once (8 here, 16 at an endpoint). 并发数。")
    private @Nullable Integer concurrency;

    @Option(
            names = "--cache",
            paramLabel = "DIR",
            description = "Remembers answers there and asks nothing twice. 回答缓存目录。")
    private @Nullable Path cache;

    /** How many answers are asked for at once. */
    public int concurrency() {
        if (concurrency != null) {
            return concurrency;
        }
        return endpoint == null ? LocalOptions.DEFAULT.concurrency() : 16;
    }

    /**
     * Opens the model.
     *
     * @param task what is not done if it cannot be, as a sentence without its full stop
     * @throws ProblemsException with everything that is wrong with the choice
     */
    public ChatModel open(String task) throws IOException {
        check(task);
        ChatModel chosen =
                checkpoint != null ? local(checkpoint, task) : new EndpointModel(endpoint(), System.getenv());
        return cache == null ? chosen : new RememberingModel(chosen, cache);
    }

    private void check(String task) {
        var problems = new Problems();
        if ((checkpoint == null) == (endpoint == null)) {
            problems.add(
                    "the model", "must be given one way", "give --checkpoint DIR, or --endpoint URL and --model NAME");
        }
        if (endpoint != null && model == null) {
            problems.add("--endpoint", "needs the model's name there", "give --model NAME");
        }
        var options = new LinkedHashMap<String, @Nullable Object>();
        if (checkpoint == null) {
            options.put("--adapter", adapter);
            options.put("--dtype", type);
            options.put("--device", device);
            options.put("--template", template);
        } else {
            options.put("--model", model);
            options.put("--key-variable", variable);
        }
        for (Map.Entry<String, @Nullable Object> option : options.entrySet()) {
            if (option.getValue() != null) {
                problems.add(
                        option.getKey(),
                        "belongs to " + (checkpoint == null ? "--checkpoint" : "--endpoint"),
                        "leave it away");
            }
        }
        if (concurrency() < 1) {
            problems.add("--concurrency", "must be at least 1, got " + concurrency, "");
        }
        problems.throwIfAny(task);
    }

    private LocalModel local(Path folder, String task) throws IOException {
        Device place = device == null
                ? Device.CPU
                : Device.find(device)
                        .orElseThrow(() -> ProblemsException.of(
                                task, "--device", "\"" + device + "\" is not known", "give cpu or cuda"));
        Optional<DType> computed = type == null ? Optional.empty() : Optional.of(Types.floating("--dtype", type));
        Optional<ChatTemplate> rendering =
                template == null ? Optional.empty() : Optional.of(ChatTemplates.require(template, task, "--template"));
        return LocalModel.open(
                folder, new LocalOptions(Optional.ofNullable(adapter), computed, place, rendering, concurrency()));
    }

    private Endpoint endpoint() {
        if (endpoint == null || model == null) {
            throw new IllegalStateException("the choice was checked");
        }
        Endpoint place = Endpoint.of(endpoint, model).withConcurrency(concurrency());
        String named = variable != null ? variable : System.getenv(KEY) != null ? KEY : null;
        return named == null ? place : place.withKeyFrom(named);
    }
}
