package org.gaoyao.app.stage.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gaoyao.app.setting.About;
import org.gaoyao.app.setting.Default;
import org.gaoyao.app.stage.Context;
import org.gaoyao.app.stage.Data;
import org.gaoyao.app.stage.Stage;
import org.gaoyao.app.stage.Summary;
import org.gaoyao.app.stage.Words;
import org.gaoyao.app.stage.train.Above;
import org.gaoyao.chat.answer.ChatModel;
import org.gaoyao.chat.answer.ChatRequest;
import org.gaoyao.chat.answer.Sampling;
import org.gaoyao.chat.local.LocalModel;
import org.gaoyao.chat.local.LocalOptions;
import org.gaoyao.chat.message.Conversation;
import org.gaoyao.eval.asking.AnswerFolder;
import org.gaoyao.eval.asking.Asking;
import org.gaoyao.eval.asking.Inquiry;
import org.gaoyao.eval.benchmark.Benchmark;
import org.gaoyao.eval.benchmark.Questions;
import org.gaoyao.eval.benchmark.Task;
import org.gaoyao.eval.board.BoardPage;
import org.gaoyao.eval.board.ScoredModel;
import org.gaoyao.eval.result.Evaluation;
import org.gaoyao.eval.result.ResultFiles;
import org.gaoyao.eval.result.Scoreboard;
import org.gaoyao.eval.result.TaskResult;
import org.gaoyao.eval.session.Session;
import org.gaoyao.run.Problems;
import org.gaoyao.run.ProblemsException;

/** The stage {@code eval}: puts the moot court's held-out tasks to the model of the last training stage and scores it. */
public final class EvalStage implements Stage<EvalStage.Settings> {

    private static final String NAME = "eval";
    private static final String TASK = "no model was examined";

    private static final String MODEL = "model";
    private static final String ANSWERS = "answers";
    private static final String SCORES = "scores";
    private static final String PAGE = "scoreboard.html";

    /**
     * The settings.
     *
     * @param model what is examined
     * @param tasks which tasks
     * @param sample how many questions of each
     * @param tokens how long an answer may be
     * @param thinking whether it thinks first
     * @param concurrency how many answers are made at once
     */
    record Settings(
            @About("The folder of a checkpoint; else the model of the last training stage above.")
            Optional<Path> model,

            @About("The tasks of the benchmark moot that are asked.")
            @Default("[statute_memorisation, statute_application, case_analysis, judgment_prediction,"
                    + " document_generation, element_extraction]")
            List<String> tasks,

            @About("How many questions of each task; all if not written.")
            Optional<Integer> sample,

            @About("How many tokens an answer may have, thinking included.") @Default("512")
            int tokens,

            @About("Whether it thinks before it answers.") @Default("true")
            boolean thinking,

            @About("How many answers are made at once: more is faster, and the last bits of the numbers then depend on"
                    + " which answers keep company.")
            @Default("1")
            int concurrency) {

        Settings {
            var problems = new Problems();
            List<String> known =
                    Benchmark.of(Above.MOOT).tasks().stream().map(Task::id).toList();
            tasks.stream()
                    .filter(task -> !known.contains(task))
                    .forEach(task -> problems.add("tasks", "\"" + task + "\" is no task", "known are " + known));
            if (tokens < 1 || concurrency < 1 || sample.orElse(1) < 1) {
                problems.add("tokens, concurrency, sample", "must be at least 1", "");
            }
            problems.throwIfAny(TASK);
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String about() {
        return "Puts held-out tasks of the moot court to the trained model and scores its answers.";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<Settings> settings() {
        return Settings.class;
    }

    @Override
    public List<Data> data(Settings settings) {
        return settings.model()
                .map(folder -> List.of(new Data("model", folder, "not stated")))
                .orElse(List.of());
    }

    @Override
    public Set<String> reads(Set<String> above) {
        return Above.read(NAME, above, Above.MOOT);
    }

    @Override
    public boolean continues() {
        return true;
    }

    @Override
    public List<String> outputs(Settings settings) {
        return List.of(SCORES, PAGE, Summary.FILE);
    }

    @Override
    public void run(Settings settings, Context context) throws IOException {
        Path model = model(settings, context);
        Benchmark benchmark = Benchmark.of(Above.MOOT);
        var questions = new Questions(benchmark, held(context));
        List<Task> tasks = benchmark.tasks().stream()
                .filter(task -> settings.tasks().contains(task.id()))
                .toList();
        var session = new Session(questions, tasks, settings.sample());
        Path answers = context.folder().resolve(ANSWERS);
        ask(session.inquiries(conversation -> request(conversation, settings)), model, answers, settings, context);
        Scoreboard scoreboard = new Evaluation(
                        questions, MODEL, Runtime.getRuntime().availableProcessors())
                .score(session.predictions(answers), context.progress());
        Path scores = context.folder().resolve(SCORES);
        ResultFiles.write(scoreboard, ANSWERS, scores);
        BoardPage.write(
                List.of(new ScoredModel(context.recipe(), scores)),
                context.folder().resolve(PAGE));
        summary(scoreboard).write(context.folder());
        scoreboard.tasks().forEach(task -> context.score(task.task().id(), task.corrected()));
    }

    private static void ask(List<Inquiry> inquiries, Path model, Path folder, Settings settings, Context context)
            throws IOException {
        LocalOptions options = LocalOptions.DEFAULT.withConcurrency(settings.concurrency());
        try (ChatModel answering = LocalModel.open(model, options);
                AnswerFolder answers = AnswerFolder.open(folder)) {
            new Asking(answering, settings.concurrency(), 1).ask(inquiries, answers, context.progress());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static ChatRequest request(Conversation conversation, Settings settings) {
        var greedy = new Sampling(
                Optional.of(0.0),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(settings.tokens()),
                Optional.empty(),
                List.of(),
                Optional.of(0L));
        return ChatRequest.of(conversation).with(greedy).withThinking(settings.thinking());
    }

    private static Path model(Settings settings, Context context) {
        Path model = settings.model()
                .or(new Above(NAME, context)::model)
                .orElseThrow(() -> refusal("there is no model", "let a training stage stand above, or name a folder"));
        if (!Files.isDirectory(model)) {
            throw refusal(model + " does not exist", "let the stage write a merged checkpoint (sft.adapter.merged)");
        }
        return model;
    }

    /** The short tasks, if there are any, else the others. */
    private static Path held(Context context) {
        var above = new Above(NAME, context);
        return above.brief()
                .or(above::moot)
                .orElseThrow(() -> refusal("there are no questions", "let the stage moot stand above"));
    }

    private static ProblemsException refusal(String what, String next) {
        return ProblemsException.of(TASK, NAME, what, next);
    }

    private static Summary summary(Scoreboard scoreboard) {
        var rows = new ArrayList<List<Words>>();
        for (TaskResult task : scoreboard.tasks()) {
            rows.add(List.of(
                    new Words(task.task().chinese(), task.task().english()),
                    Words.same(String.format(Locale.ROOT, "%,d", task.records().size())),
                    figure(task.corrected()),
                    Words.same(String.format(
                            Locale.ROOT,
                            "%.3f–%.3f",
                            task.interval().low(),
                            task.interval().high())),
                    figure(task.correctedAbstentions())));
        }
        return new Summary(
                new Words(
                        "模型回答了模拟法庭留出的%,d道题。".formatted(scoreboard.records()),
                        "The model answered %,d held-out questions of the moot court.".formatted(scoreboard.records())),
                List.of(new Summary.Table(
                        new Words("得分（贪心）", "Scores (greedy)"),
                        List.of(
                                new Words("任务", "task"),
                                new Words("题数", "questions"),
                                new Words("得分", "score"),
                                new Words("95%区间", "95 %"),
                                new Words("未作答", "abstained")),
                        rows)));
    }

    private static Words figure(double value) {
        return Words.same(String.format(Locale.ROOT, "%.3f", value));
    }
}
