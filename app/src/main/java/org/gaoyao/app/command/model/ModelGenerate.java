package org.gaoyao.app.command.model;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.gaoyao.model.adapter.AdapterFiles;
import org.gaoyao.model.checkpoint.Checkpoint;
import org.gaoyao.model.decoder.Decoder;
import org.gaoyao.model.generation.Completion;
import org.gaoyao.model.generation.Defaults;
import org.gaoyao.model.generation.Generator;
import org.gaoyao.model.generation.Listener;
import org.gaoyao.model.generation.Request;
import org.gaoyao.model.tensor.DType;
import org.gaoyao.model.tensor.Device;
import org.gaoyao.model.tokenizer.Tokenizer;
import org.gaoyao.model.tokenizer.TokenizerFiles;
import org.gaoyao.run.Fingerprint;
import org.gaoyao.run.Json;
import org.gaoyao.run.ProblemsException;
import org.gaoyao.run.Progress;
import org.gaoyao.run.terminal.ShownProgress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gaoyao model generate DIR}: continues a prompt, or those of a file, many at once. */
@Command(
        name = "generate",
        description = "Continues prompts as they stand, without a chat template. 续写文本。",
        mixinStandardHelpOptions = true)
final class ModelGenerate implements Callable<Integer> {

    private static final String TASK = "nothing was generated";

    @Parameters(paramLabel = "DIR", description = "A Hugging Face folder. 模型目录。")
    private Path folder;

    @ArgGroup(multiplicity = "1")
    private Input input = new Input();

    /** What is to be continued: exactly one of these. */
    static final class Input {
        @Option(names = "--prompt", paramLabel = "TEXT", description = "A prompt; its continuation is shown. 提示文本。")
        private @Nullable String prompt;

        @Option(names = "--ids", split = ",", paramLabel = "ID", description = "A prompt as tokens. 提示词元编号。")
        private int @Nullable [] ids;

        @Option(
                names = "--jsonl",
                paramLabel = "IN",
                description = "Lines {\"prompt\"} or {\"ids\"}; answered in OUT. 批量输入。")
        private @Nullable Path file;
    }

    @Option(
            names = "--out",
            paramLabel = "OUT",
            description = "Lines {\"samples\": [{\"text\", \"finish\", \"ids\", \"logprobs\"}]}. 输出文件。")
    private @Nullable Path out;

    @Mixin
    private SamplingOptions options = new SamplingOptions();

    @Option(
            names = "--samples",
            defaultValue = "1",
            paramLabel = "N",
            description = "Continuations of each prompt. 每条样本数。")
    private int samples;

    @Option(names = "--seed", defaultValue = "1", paramLabel = "N", description = "Equal seeds, equal samples. 随机种子。")
    private long seed;

    @Option(
            names = "--batch",
            defaultValue = "32",
            paramLabel = "N",
            description = "The most samples at once (${DEFAULT-VALUE}). 批大小。")
    private int batch;

    @Option(names = "--adapter", paramLabel = "DIR", description = "A LoRA adapter in PEFT's layout. LoRA 适配器目录。")
    private @Nullable Path adapter;

    @Option(names = "--dtype", paramLabel = "TYPE", description = "What is computed in, if not what is stored. 计算类型。")
    private @Nullable String type;

    @Option(names = "--device", paramLabel = "NAME", description = "cpu, cuda or cuda:N. 设备。")
    private String device = "cpu";

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Path target = out;
        if ((input.file == null) != (target == null)) {
            throw ProblemsException.of(TASK, "--jsonl and --out", "belong together", "give both or neither");
        }
        if (samples < 1 || batch < 1) {
            throw ProblemsException.of(TASK, "--samples and --batch", "must be at least 1", "");
        }
        Checkpoint checkpoint = Checkpoint.open(folder);
        Optional<Tokenizer> tokenizer = tokenizer();
        var choice = options.over(Defaults.read(folder, tokenizer), TASK);
        List<PromptFile.Prompt> prompts = prompts(tokenizer);
        Function<PromptFile.Prompt, Request> request =
                prompt -> new Request(prompt.ids(), samples, choice.sampling(), choice.limits(), prompt.seed());
        Decoder decoder = decoder(checkpoint);
        long begin = System.nanoTime();
        long tokens;
        if (input.file == null || target == null) {
            try (Generator generator = new Generator(decoder, tokenizer, Math.min(batch, samples))) {
                tokens = show(generator, request.apply(prompts.getFirst()));
            }
        } else {
            try (Answers answers = Answers.open(target, fingerprint(input.file, choice), TASK)) {
                List<PromptFile.Prompt> left = unanswered(prompts, answers);
                int slots = Math.clamp((long) left.size() * samples, 1, batch);
                try (Generator generator = new Generator(decoder, tokenizer, slots)) {
                    tokens = answer(generator, left, request, answers);
                }
                answers.finish();
            }
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        spec.commandLine()
                .getErr()
                .printf(Locale.ROOT, "%,d tokens in %.1f s, %.1f tokens/s%n", tokens, seconds, tokens / seconds);
        return 0;
    }

    /** All that answers depend on; not how many are drawn at once, so that a run that took too much memory can go on. */
    private Fingerprint fingerprint(Path in, SamplingOptions.Choice choice) throws IOException {
        var limits = choice.limits();
        String settings = "%s %s %s %s %s %d %d %s %s"
                .formatted(
                        choice.sampling(),
                        limits.tokens(),
                        limits.thinking(),
                        new TreeSet<>(limits.stopTokens()),
                        Json.line(limits.stopStrings()),
                        samples,
                        seed,
                        type,
                        device);
        return Fingerprint.of(Map.of(
                "prompts", Fingerprint.of(in),
                "settings", Fingerprint.of(settings),
                "model", Answers.state(folder),
                "adapter", adapter == null ? Fingerprint.of("") : Answers.state(adapter)));
    }

    private Optional<Tokenizer> tokenizer() throws IOException {
        return Files.exists(folder.resolve("tokenizer.json")) || Files.exists(folder.resolve("vocab.json"))
                ? Optional.of(TokenizerFiles.read(folder))
                : Optional.empty();
    }

    private Decoder decoder(Checkpoint checkpoint) throws IOException {
        Device place = Device.find(device)
                .orElseThrow(() ->
                        ProblemsException.of(TASK, "--device", "\"" + device + "\" is not known", "give cpu or cuda"));
        DType computed = type == null ? checkpoint.file().type() : Types.floating("--dtype", type);
        Decoder decoder = checkpoint.load(computed, place);
        return adapter == null
                ? decoder
                : AdapterFiles.read(adapter, decoder.configuration(), computed, place)
                        .applied(decoder);
    }

    private List<PromptFile.Prompt> prompts(Optional<Tokenizer> tokenizer) throws IOException {
        if (input.file != null) {
            return PromptFile.read(input.file, tokenizer, seed, TASK);
        }
        int[] ids = input.prompt != null ? PromptFile.encode(input.prompt, tokenizer, "--prompt", TASK) : input.ids;
        if (ids == null || ids.length == 0) {
            throw ProblemsException.of(TASK, "the prompt", "is empty", "give at least one token");
        }
        return List.of(new PromptFile.Prompt(1, ids, seed));
    }

    /** Shows a single sample as it is made, several one after the other; gives the number of tokens. */
    private long show(Generator generator, Request request) {
        PrintWriter screen = spec.commandLine().getOut();
        if (samples > 1) {
            List<Completion> all = generator.generate(List.of(request)).getFirst();
            for (int i = 0; i < samples; i++) {
                screen.printf("--- %d (%s)%n%s%n", i + 1, name(all.get(i)), text(all.get(i)));
            }
            return count(all);
        }
        var ended = new ArrayList<Completion>();
        generator.submit(request, new Listener() {
            @Override
            public void token(int sample, int token, double logProbability, String text) {
                screen.print(text);
                screen.flush();
            }

            @Override
            public void ended(int sample, String rest, Completion completion) {
                screen.println(completion.text().isEmpty() ? text(completion) : rest);
                ended.add(completion);
            }
        });
        while (generator.step()) {}
        return count(ended);
    }

    private List<PromptFile.Prompt> unanswered(List<PromptFile.Prompt> prompts, Answers answers) {
        List<PromptFile.Prompt> left =
                prompts.stream().filter(prompt -> !answers.has(prompt.row())).toList();
        if (left.size() < prompts.size()) {
            spec.commandLine()
                    .getErr()
                    .printf("%d of %d prompts were answered before%n", prompts.size() - left.size(), prompts.size());
        }
        return left;
    }

    /** Answers prompts and keeps each answer at once; gives the number of tokens. */
    private static long answer(
            Generator generator,
            List<PromptFile.Prompt> prompts,
            Function<PromptFile.Prompt, Request> request,
            Answers answers) {
        try (ShownProgress progress = ShownProgress.start();
                Progress.Task task = progress.task("prompts", prompts.size(), "prompts")) {
            List<List<Completion>> all =
                    generator.generate(prompts.stream().map(request).toList(), (place, samples) -> {
                        answers.add(
                                prompts.get(place).row(),
                                samples.stream().map(ModelGenerate::json).toList());
                        task.advance(1);
                    });
            return all.stream().mapToLong(ModelGenerate::count).sum();
        }
    }

    private static Map<String, Object> json(Completion completion) {
        var json = new LinkedHashMap<String, Object>();
        json.put("text", completion.text());
        json.put("finish", name(completion));
        json.put("ids", completion.tokens());
        json.put("logprobs", completion.logProbabilities());
        if (!completion.forced().isEmpty()) {
            json.put("forced", completion.forced());
        }
        return json;
    }

    /** What there is to show: without a tokenizer, the tokens. */
    private static String text(Completion completion) {
        return completion.text().isEmpty() ? Json.line(completion.tokens()) : completion.text();
    }

    private static String name(Completion completion) {
        return completion.finish().name().toLowerCase(Locale.ROOT);
    }

    private static long count(List<Completion> completions) {
        return completions.stream()
                .mapToLong(completion -> completion.tokens().length)
                .sum();
    }
}
