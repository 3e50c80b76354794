package org.gaoyao.app.command.eval;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.gaoyao.app.command.Shared;
import org.gaoyao.app.command.chat.AnswerOptions;
import org.gaoyao.app.command.chat.ModelChoice;
import org.gaoyao.chat.answer.ChatModel;
import org.gaoyao.eval.asking.AnswerFolder;
import org.gaoyao.eval.asking.Asked;
import org.gaoyao.eval.asking.Asking;
import org.gaoyao.eval.asking.Inquiry;
import org.gaoyao.eval.benchmark.Benchmark;
import org.gaoyao.eval.benchmark.Questions;
import org.gaoyao.eval.result.Evaluation;
import org.gaoyao.eval.result.ResultFiles;
import org.gaoyao.eval.result.Scoreboard;
import org.gaoyao.eval.session.Session;
import org.gaoyao.run.Problems;
import org.gaoyao.run.terminal.ShownProgress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code gaoyao eval run}: puts a benchmark to a model and scores what comes back. */
@Command(
        name = "run",
        description = {
            "Puts a benchmark to a model and scores the answers. The same command goes on where a killed one stopped,"
                    + " and asks again what failed.",
            "对模型进行评测；中断后用同一命令继续。"
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class EvalRun implements Callable<Integer> {

    private static final String TASK = "no question was asked";

    @Option(
            names = "--benchmark",
            required = true,
            paramLabel = "NAME",
            description = "A name of gaoyao eval list, or your own file (.yaml, .jsonl). 评测集。")
    private String benchmark = "";

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "A copy of the benchmark's repository; of your own benchmark else its folder. 评测集目录。")
    private @Nullable Path data;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Answers and scores. 结果目录。")
    private Path out = Path.of("");

    @Option(
            names = "--prompt",
            paramLabel = "NAME",
            description = "How questions are put: zero, few (LexEval), one (LawBench), legalkit-zero, legalkit-few"
                    + " (else as the benchmark usually does). 提示方式。")
    private @Nullable String prompt;

    @Option(names = "--tasks", split = ",", paramLabel = "ID", description = "Only these tasks. 仅这些任务。")
    private List<String> tasks = List.of();

    @Mixin
    private AskingOptions asking = new AskingOptions();

    @Mixin
    private ModelChoice choice = new ModelChoice();

    @Mixin
    private AnswerOptions options = new AnswerOptions();

    @Mixin
    private Shared shared = new Shared();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        var problems = new Problems();
        asking.check(problems);
        problems.throwIfAny(TASK);
        ChosenBenchmark chosen = ChosenBenchmark.of(benchmark, data);
        Benchmark definition = chosen.benchmark();
        var questions = new Questions(definition, chosen.folder(), definition.prompt(prompt));
        var session = new Session(questions, ChosenTasks.of(definition, tasks, TASK), asking.sample());
        List<Inquiry> inquiries = session.inquiries(options::request);
        try (ShownProgress progress = ShownProgress.start()) {
            Asked asked;
            String model;
            try (ChatModel answering = choice.open(TASK);
                    AnswerFolder answers = AnswerFolder.open(out)) {
                model = answering.identity();
                asked = new Asking(answering, choice.concurrency(), asking.rounds()).ask(inquiries, answers, progress);
            }
            Scoreboard scoreboard = new Evaluation(
                            questions, model, Runtime.getRuntime().availableProcessors())
                    .score(session.predictions(out), progress);
            ResultFiles.write(scoreboard, out.toString(), out);
            PrintWriter table = spec.commandLine().getOut();
            new ScoreTable(shared.language()).show(scoreboard, table);
            tell(asked, spec.commandLine().getErr());
            return asked.unanswered().isEmpty() ? 0 : 1;
        }
    }

    private void tell(Asked asked, PrintWriter about) {
        about.printf(
                Locale.ROOT,
                shared.language()
                        .say(
                                "%,d answered now, %,d before, %,d without an answer (%,d requests failed); %,d + %,d"
                                        + " tokens in %.1f s%n",
                                "本次作答 %,d，此前 %,d，未作答 %,d（失败请求 %,d 次）；词元 %,d + %,d，%.1f 秒%n"),
                asked.answered(),
                asked.known(),
                asked.unanswered().size(),
                asked.failures(),
                asked.promptTokens(),
                asked.answerTokens(),
                asked.seconds());
        if (!asked.unanswered().isEmpty()) {
            about.println(shared.language()
                    .say(
                            "why: " + out.resolve("failures.jsonl") + "; run the same command again to ask them again",
                            "原因见 " + out.resolve("failures.jsonl") + "；再次运行同一命令可重试"));
        }
    }
}
