package org.gaoyao.app.command.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.gaoyao.app.command.Shared;
import org.gaoyao.eval.benchmark.Benchmark;
import org.gaoyao.eval.benchmark.Questions;
import org.gaoyao.eval.contamination.Contamination;
import org.gaoyao.eval.prediction.PredictionReader;
import org.gaoyao.eval.prediction.PredictionSet;
import org.gaoyao.eval.result.Evaluation;
import org.gaoyao.eval.result.LegalKitFile;
import org.gaoyao.eval.result.ResultFiles;
import org.gaoyao.eval.result.Scoreboard;
import org.gaoyao.run.terminal.ShownProgress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code gaoyao eval score}: scores answers that are in files, by the published and by the corrected rules. */
@Command(
        name = "score",
        description = "Scores a model's answers from its files, as published and corrected. 离线评分。",
        mixinStandardHelpOptions = true)
public final class EvalScore implements Callable<Integer> {

    /** What shared prediction files are called: benchmark, shots, model. */
    private static final Pattern FILE_NAME =
            Pattern.compile("^(?:(?:lawbench|lexeval)_(?:zero|one|few)_shot_)?(.*?)(?:\\.jsonl?(?:\\.gz)?)?$");

    @Mixin
    private Shared shared;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--benchmark",
            required = true,
            paramLabel = "NAME",
            description = "A name of gaoyao eval list, or your own file (.yaml, .jsonl). 评测集。")
    private String benchmark = "";

    @Option(
            names = "--predictions",
            required = true,
            paramLabel = "FILE",
            description = "The answers: a file or a folder in any form of docs/eval.md. 模型回答。")
    private Path predictions = Path.of("");

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "A copy of the benchmark's repository; of your own benchmark else its folder. 评测集目录。")
    private @Nullable Path data;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where the scores go. 结果目录。")
    private Path out = Path.of("");

    @Option(
            names = "--model",
            paramLabel = "NAME",
            description = "The model's name, else from the file's: LawBench's rules need its prompts. 模型名。")
    private @Nullable String model;

    @Option(
            names = "--prompt",
            paramLabel = "NAME",
            description = "How the questions were put, as for gaoyao eval run. 提示方式。")
    private @Nullable String prompt;

    @Option(
            names = "--training",
            paramLabel = "PLACE",
            description =
                    "Texts that the model was trained on, a file or a folder of .jsonl, .json, .txt, .md: scores of the"
                            + " questions that stand there apart. 训练数据，用于检查泄漏。")
    private @Nullable Path training;

    @Option(
            names = "--legalkit",
            description = "Writes legalkit.json too: what LegalKit makes of the answers, defects included (LexEval and"
                    + " LawBench). 另按 LegalKit 的规则评分。")
    private boolean legalKit;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many answers are scored at a time (else one for each processor). 线程数。")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Override
    public Integer call() throws IOException {
        ChosenBenchmark chosen = ChosenBenchmark.of(benchmark, data);
        Benchmark definition = chosen.benchmark();
        var questions = new Questions(definition, chosen.folder(), definition.prompt(prompt));
        PredictionSet answers = PredictionReader.read(predictions, questions);
        Scoreboard scoreboard;
        try (ShownProgress progress = ShownProgress.start()) {
            Optional<Contamination> contamination = training == null
                    ? Optional.empty()
                    : Optional.of(Contamination.find(questions, answers.tasks(), training, progress));
            scoreboard = new Evaluation(questions, name(), threads, contamination).score(answers, progress);
        }
        ResultFiles.write(scoreboard, predictions.getFileName().toString(), out);
        if (legalKit) {
            LegalKitFile.write(scoreboard, chosen.folder(), out);
        }
        new ScoreTable(shared.language()).show(scoreboard, spec.commandLine().getOut());
        return 0;
    }

    private String name() {
        String file = predictions.getFileName().toString();
        return model != null ? model : FILE_NAME.matcher(file).replaceFirst("$1");
    }
}
