package org.gaoyao.app.command.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.gaoyao.app.command.Shared;
import org.gaoyao.app.command.chat.AnswerOptions;
import org.gaoyao.app.command.chat.ModelChoice;
import org.gaoyao.chat.answer.ChatModel;
import org.gaoyao.eval.asking.AnswerFolder;
import org.gaoyao.eval.asking.Asking;
import org.gaoyao.eval.asking.Inquiry;
import org.gaoyao.eval.asking.ItemKey;
import org.gaoyao.eval.asking.StoredAnswer;
import org.gaoyao.eval.benchmark.Benchmark;
import org.gaoyao.eval.benchmark.Questions;
import org.gaoyao.eval.benchmark.Task;
import org.gaoyao.eval.jury.Candidate;
import org.gaoyao.eval.jury.HumanMarks;
import org.gaoyao.eval.jury.JudgedFiles;
import org.gaoyao.eval.jury.JudgedTask;
import org.gaoyao.eval.jury.Jury;
import org.gaoyao.eval.jury.ScoredRun;
import org.gaoyao.eval.jury.Standard;
import org.gaoyao.eval.jury.Standards;
import org.gaoyao.eval.jury.Standings;
import org.gaoyao.eval.jury.StandingsFiles;
import org.gaoyao.eval.jury.Tournament;
import org.gaoyao.run.Problems;
import org.gaoyao.run.ProblemsException;
import org.gaoyao.run.Progress;
import org.gaoyao.run.terminal.ShownProgress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gaoyao eval judge}: a model marks stored answers, or compares those of several models. */
@Command(
        name = "judge",
        description = {
            "A model judges stored answers: by the benchmark's template, by rubrics or on scales; with --pairs it"
                    + " compares several models' answers in both orders. The same command goes on where a killed one"
                    + " stopped.",
            "由模型评判已有回答；--pairs 为两两比较（正反两序）；中断后用同一命令继续。"
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class EvalJudge implements Callable<Integer> {

    private static final String NOT_JUDGED = "no answer was judged";

    @Parameters(
            arity = "1..*",
            paramLabel = "[NAME=]DIR",
            description = "What gaoyao eval run or score wrote, and what the model is called (else the folder's name)."
                    + " 评分结果目录。")
    private List<String> runs = List.of();

    @Option(names = "--data", paramLabel = "DIR", description = "The benchmark's folder, as it was asked. 评测集目录。")
    private @Nullable Path data;

    @Option(
            names = "--benchmark",
            paramLabel = "NAME",
            description = "The benchmark, if the user defined it: its file (else what the runs say). 自定义评测集文件。")
    private @Nullable String benchmark;

    @Option(
            names = "--tasks",
            split = ",",
            paramLabel = "ID",
            description = "These tasks (else those whose answers are free words). 仅这些任务。")
    private List<String> tasks = List.of();

    @Option(
            names = "--votes",
            paramLabel = "N",
            defaultValue = "1",
            description = "How often the judge is asked about each; the median or majority counts (${DEFAULT-VALUE})."
                    + " 每题评判次数。")
    private int votes;

    @Option(
            names = "--human",
            paramLabel = "FILE",
            description = "Marks that people gave, lines of task, i, mark, and model: the judge is compared with them."
                    + " 人工评分文件。")
    private @Nullable Path human;

    @Option(names = "--pairs", description = "Compare every two models' answers, in both orders. 两两比较。")
    private boolean pairs;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Judgments: with --pairs a folder of its own (tournament); else a name inside each run's folder"
                            + " (judgments). 评判记录目录。")
    private @Nullable Path out;

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
        List<ScoredRun> scored = scored();
        String named = ScoredRun.benchmark(scored);
        ChosenBenchmark found = ChosenBenchmark.of(benchmark == null ? named : benchmark, data);
        Benchmark definition = found.benchmark();
        if (!definition.id().equals(named)) {
            throw ProblemsException.of(
                    NOT_JUDGED, "--benchmark " + benchmark, "is not " + named, "of which the runs are");
        }
        var questions = new Questions(definition, found.folder());
        List<Task> chosen = chosen(definition);
        var answers = new LinkedHashMap<String, Map<String, List<Candidate>>>();
        for (ScoredRun run : scored) {
            answers.put(run.name(), run.candidates(questions, chosen, asking.sample()));
        }
        HumanMarks people = human == null ? HumanMarks.NONE : HumanMarks.read(human);
        var table = new JudgeTable(shared.language(), spec.commandLine().getOut());
        var jury = new Jury(options::request, votes);
        try (ShownProgress progress = ShownProgress.start();
                ChatModel judge = choice.open(NOT_JUDGED)) {
            if (pairs) {
                Path folder = out == null ? Path.of("tournament") : out;
                Tournament tournament = Tournament.of(jury, answers);
                ask(judge, tournament.inquiries(), folder, progress);
                Standings standings = tournament.standings(AnswerFolder.read(folder));
                StandingsFiles.write(standings, judge.identity(), votes, scored, folder);
                table.show(standings);
                return standings.unanswered() == 0 ? 0 : 1;
            }
            int unanswered = 0;
            for (ScoredRun run : scored) {
                List<JudgedTask> judged = judged(
                        run, answers.getOrDefault(run.name(), Map.of()), questions, jury, judge, people, progress);
                JudgedFiles.join(run, judge.identity(), votes, judged);
                table.show(run.name(), judged);
                unanswered += judged.stream().mapToInt(JudgedTask::unanswered).sum();
            }
            return unanswered == 0 ? 0 : 1;
        }
    }

    private List<JudgedTask> judged(
            ScoredRun run,
            Map<String, List<Candidate>> answers,
            Questions questions,
            Jury jury,
            ChatModel judge,
            HumanMarks people,
            Progress progress)
            throws IOException, InterruptedException {
        Path folder = run.folder().resolve(out == null ? "judgments" : out.toString());
        var standards = new LinkedHashMap<String, Standard>();
        var inquiries = new ArrayList<Inquiry>();
        for (Task task : questions.benchmark().tasks()) {
            if (answers.containsKey(task.id())) {
                Standard standard = Standards.of(questions, task);
                standards.put(task.id(), standard);
                inquiries.addAll(jury.inquiries(standard, answers.getOrDefault(task.id(), List.of())));
            }
        }
        ask(judge, inquiries, folder, progress);
        Map<ItemKey, StoredAnswer> replies = AnswerFolder.read(folder);
        var judged = new ArrayList<JudgedTask>();
        standards.forEach((task, standard) -> judged.add(jury.judged(
                task, standard, answers.getOrDefault(task, List.of()), replies, people.of(run.name(), task))));
        return judged;
    }

    private void ask(ChatModel judge, List<Inquiry> inquiries, Path folder, Progress progress)
            throws IOException, InterruptedException {
        try (AnswerFolder stored = AnswerFolder.open(folder)) {
            new Asking(judge, choice.concurrency(), asking.rounds()).ask(inquiries, stored, progress);
        }
    }

    private List<ScoredRun> scored() {
        var problems = new Problems();
        var scored = new ArrayList<ScoredRun>();
        for (String run : runs) {
            int equals = run.indexOf('=');
            Path folder = Path.of(run.substring(equals + 1));
            String name = equals > 0
                    ? run.substring(0, equals)
                    : folder.toAbsolutePath().normalize().getFileName().toString();
            if (scored.stream().anyMatch(other -> other.name().equals(name))) {
                problems.add("the name " + name, "stands for two runs", "give each its own: NAME=DIR");
            }
            scored.add(new ScoredRun(name, folder));
        }
        asking.check(problems);
        AskingOptions.atLeastOne("--votes", votes, problems);
        if (pairs && scored.size() < 2) {
            problems.add("--pairs", "needs two runs or more", "give the folders of several models");
        }
        problems.throwIfAny(NOT_JUDGED);
        return scored;
    }

    private List<Task> chosen(Benchmark definition) {
        return tasks.isEmpty()
                ? definition.tasks().stream().filter(Standards::areFreeWords).toList()
                : ChosenTasks.of(definition, tasks, NOT_JUDGED);
    }
}
