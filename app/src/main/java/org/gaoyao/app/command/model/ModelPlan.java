package org.gaoyao.app.command.model;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gaoyao.app.command.Columns;
import org.gaoyao.model.checkpoint.ConfigurationFile;
import org.gaoyao.model.decoder.Configuration;
import org.gaoyao.model.decoder.Shapes;
import org.gaoyao.model.plan.Devices;
import org.gaoyao.model.plan.GenerationStage;
import org.gaoyao.model.plan.Precision;
import org.gaoyao.model.plan.Published;
import org.gaoyao.model.plan.TrainingAdvice;
import org.gaoyao.model.plan.TrainingStage;
import org.gaoyao.run.Problems;
import org.gaoyao.run.ProblemsException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code gaoyao model plan}: memory and time of a stage before it is begun; exit code 1 if no layout fits. */
@Command(
        name = "plan",
        description =
                "Forecasts memory and time of training or generation, and names a layout that fits; without --shape "
                        + "for the six published sizes on 8, 16 and 64 devices. 预测训练或生成所需的显存与时间。",
        mixinStandardHelpOptions = true)
final class ModelPlan implements Callable<Integer> {

    private static final String TASK = "nothing was planned";

    /** What is planned. */
    enum Kind {
        /** Training. */
        TRAINING,
        /** Generation. */
        GENERATION
    }

    @Option(
            names = "--shape",
            paramLabel = "NAME|DIR",
            description = "A published shape, or a folder with a config.json. 模型形状或目录。")
    private @Nullable String shape;

    @Option(names = "--stage", paramLabel = "KIND", description = "training or generation. 训练或生成。")
    private Kind stage = Kind.TRAINING;

    @Option(names = "--devices", paramLabel = "N", description = "How many. 设备数。")
    private int devices = 8;

    @Option(names = "--device", paramLabel = "NAME", description = "a100 or h100. 设备型号。")
    private String device = "h100";

    @Option(names = "--memory", paramLabel = "GB", description = "Of each device, if not 80. 每卡显存。")
    private double memory = 80;

    @Option(names = "--tokens", paramLabel = "N", description = "To train on. 训练词元数。")
    private long tokens = 1_000_000_000;

    @Option(names = "--batch", paramLabel = "N", description = "Tokens of a step of the optimizer. 每步词元数。")
    private long batch = 1 << 20;

    @Option(names = "--length", paramLabel = "N", description = "Tokens of a training sequence. 序列长度。")
    private int length = 4096;

    @Option(names = "--micro-batch", paramLabel = "N", description = "Sequences that a device trains at once. 微批。")
    private int microBatch = 1;

    @Option(names = "--adapters", paramLabel = "RANK", description = "Trains LoRA adapters only. 低秩适配器的秩。")
    private int rank;

    @Option(names = "--precision", paramLabel = "KIND", description = "mixed or single. 训练精度。")
    private Precision precision = Precision.MIXED;

    @Option(names = "--samples", paramLabel = "N", description = "To generate. 生成样本数。")
    private long samples = 10_000;

    @Option(names = "--prompt", paramLabel = "N", description = "Tokens before each sample. 提示长度。")
    private int prompt = 1024;

    @Option(names = "--completion", paramLabel = "N", description = "Tokens of each sample. 生成长度。")
    private int completion = 4096;

    @Option(names = "--together", paramLabel = "N", description = "The most samples that a copy draws at once. 并发。")
    private int together = 256;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        try {
            if (shape == null) {
                published(out);
                return 0;
            }
            Configuration configuration = configuration(shape);
            out.printf(
                    "%s: %,d parameters, %d × %s, %.0f GB%n",
                    shape, configuration.parameters(), devices, device, memory);
            return switch (stage) {
                case TRAINING -> PlanPage.training(training(configuration), devices(devices), out);
                case GENERATION -> PlanPage.generation(generation(configuration), devices(devices), out);
            };
        } catch (IllegalArgumentException wrong) {
            throw ProblemsException.of(TASK, "options", String.valueOf(wrong.getMessage()), "");
        }
    }

    private void published(PrintWriter out) {
        var table = new Columns();
        table.add("shape 模型", "8 × " + device, "16 × " + device, "64 × " + device);
        for (String name : Published.NAMES) {
            Configuration configuration = Shapes.find(name).orElseThrow();
            table.add(name, cell(configuration, 8), cell(configuration, 16), cell(configuration, 64));
        }
        table.lines().forEach(out::println);
    }

    private String cell(Configuration configuration, int count) {
        return switch (stage) {
            case TRAINING -> PlanPage.cell(TrainingAdvice.of(training(configuration), devices(count)));
            case GENERATION -> PlanPage.cell(generation(configuration).choose(devices(count)));
        };
    }

    private TrainingStage training(Configuration configuration) {
        return new TrainingStage(configuration, precision, tokens, batch, length, microBatch, rank);
    }

    private GenerationStage generation(Configuration configuration) {
        return new GenerationStage(configuration, samples, prompt, completion, together);
    }

    private Devices devices(int count) {
        return Devices.find(device, count)
                .orElseThrow(() ->
                        ProblemsException.of(TASK, "--device", "\"" + device + "\" is not known", "give a100 or h100"))
                .withMemory(memory * 1e9);
    }

    private static Configuration configuration(String name) throws IOException {
        Optional<Configuration> named = Shapes.find(name);
        if (named.isPresent()) {
            return named.get();
        }
        if (!Files.isDirectory(Path.of(name))) {
            throw ProblemsException.of(
                    TASK,
                    "--shape",
                    "\"" + name + "\" is neither a shape nor a folder",
                    "give a folder, or one of " + String.join(", ", Shapes.all().keySet()));
        }
        var problems = new Problems();
        Optional<ConfigurationFile> file = ConfigurationFile.read(Path.of(name), problems);
        problems.throwIfAny(TASK);
        return file.orElseThrow().configuration();
    }
}
