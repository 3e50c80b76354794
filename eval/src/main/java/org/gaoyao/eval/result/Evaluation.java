package org.gaoyao.eval.result;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gaoyao.eval.benchmark.Measure;
import org.gaoyao.eval.benchmark.Question;
import org.gaoyao.eval.benchmark.Questions;
import org.gaoyao.eval.benchmark.Task;
import org.gaoyao.eval.contamination.Contamination;
import org.gaoyao.eval.prediction.Prediction;
import org.gaoyao.eval.prediction.PredictionSet;
import org.gaoyao.eval.rule.Item;
import org.gaoyao.eval.rule.Mark;
import org.gaoyao.eval.rule.Marks;
import org.gaoyao.eval.rule.Scoring;
import org.gaoyao.eval.rule.Scorings;
import org.gaoyao.run.Problem;
import org.gaoyao.run.Problems;
import org.gaoyao.run.ProblemsException;
import org.gaoyao.run.Progress;
import org.gaoyao.run.Seeds;
import org.gaoyao.score.statistic.Bootstrap;
import org.gaoyao.score.statistic.Interval;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * Scores the answers of a model: every record by the published and by the corrected rule, on all processors. The result
 * does not depend on how many there are.
 *
 * @param questions the benchmark and a copy of its repository
 * @param model the name of the model, by which its published prompts are known; may be empty
 * @param threads how many records are scored at the same time
 * @param contamination which questions stand in a training set, if one was given
 */
public record Evaluation(Questions questions, String model, int threads, Optional<Contamination> contamination) {

    private static final int CHUNK = 25;
    private static final Bootstrap BOOTSTRAP = new Bootstrap(1000, new Seeds(0));
    private static final double CONFIDENCE = 0.95;

    /** Measures of which an empty reference says that there is nothing to name. */
    private static final Set<Measure> MAY_BE_EMPTY =
            EnumSet.of(Measure.ENTITIES, Measure.LABELS, Measure.SPANS, Measure.RELATIONS);

    /** An evaluation of a model of whose training nothing is known. */
    public Evaluation(Questions questions, String model, int threads) {
        this(questions, model, threads, Optional.empty());
    }

    /** A task with what is needed to score it. */
    private record Work(Task task, Scoring scoring, List<Item> items, List<Integer> missing, List<Integer> surplus) {}

    /**
     * Scores all tasks for which there are answers.
     *
     * @throws ProblemsException if an answer has no reference anywhere, or a table of the benchmark is missing
     */
    public Scoreboard score(PredictionSet predictions, Progress progress) throws IOException {
        List<Work> work = new ArrayList<>();
        var problems = new Problems();
        var notes = new ArrayList<Problem>();
        for (Task task : questions.benchmark().tasks()) {
            if (!predictions.of(task.id()).isEmpty()) {
                prepare(task, predictions.of(task.id()), problems, notes).ifPresent(work::add);
            }
        }
        problems.throwIfAny("nothing was scored");
        int records = work.stream().mapToInt(each -> each.items().size()).sum();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads);
                Progress.Task shown = progress.task("scoring", records, "answers")) {
            List<List<Future<List<ScoredRecord>>>> marks = new ArrayList<>();
            for (Work each : work) {
                marks.add(submit(each, pool, shown));
            }
            var results = new ArrayList<TaskResult>();
            for (int i = 0; i < work.size(); i++) {
                results.add(result(work.get(i), joined(marks.get(i))));
            }
            return new Scoreboard(questions.benchmark(), results, notes);
        }
    }

    private Optional<Work> prepare(Task task, List<Prediction> predictions, Problems problems, List<Problem> notes)
            throws IOException {
        Optional<List<Question>> known = questions.of(task);
        var items = new ArrayList<Item>();
        var surplus = new ArrayList<Integer>();
        var missing = new TreeSet<Integer>();
        known.ifPresent(all -> {
            for (int i = 0; i < all.size(); i++) {
                missing.add(i);
            }
        });
        for (Prediction prediction : predictions) {
            Optional<Question> question =
                    known.filter(all -> prediction.index() < all.size()).map(all -> all.get(prediction.index()));
            missing.remove(prediction.index());
            if (known.isPresent() && question.isEmpty()) {
                surplus.add(prediction.index());
                notes.add(Problem.of(
                        prediction.where(), "task %s has no question %d".formatted(task.id(), prediction.index())));
            }
            Optional<String> reference = prediction.reference().or(() -> question.map(Question::answer));
            if (reference.isEmpty()) {
                problems.add(
                        prediction.where(),
                        "what is right is neither in the predictions nor in " + questions.file(task),
                        "give the folder of the benchmark's repository, or add the field \"refr\"");
                continue;
            }
            JsonNode key = question.map(Question::key).orElse(MissingNode.getInstance());
            if (reference.get().isBlank() && key.isMissingNode() && !MAY_BE_EMPTY.contains(task.measure())) {
                notes.add(Problem.of(
                        prediction.where(), "the reference is empty: left out of the corrected score of " + task.id()));
            }
            String asked = question.map(Question::prompt).orElse("");
            String prompt =
                    prediction.prompt().orElse(asked + questions.benchmark().promptEnd(model));
            items.add(new Item(
                    prediction.index(),
                    asked,
                    question.map(Question::asked).orElse(""),
                    prompt,
                    prediction.text(),
                    reference.get(),
                    key));
        }
        if (items.isEmpty()) {
            return Optional.empty();
        }
        List<String> references = items.stream().map(Item::reference).toList();
        Scoring scoring = Scorings.of(task, questions.folder(), references);
        return Optional.of(new Work(task, scoring, items, List.copyOf(missing), surplus));
    }

    private static List<Future<List<ScoredRecord>>> submit(Work work, ExecutorService pool, Progress.Task shown) {
        var futures = new ArrayList<Future<List<ScoredRecord>>>();
        for (int from = 0; from < work.items().size(); from += CHUNK) {
            List<Item> chunk = work.items().subList(from, Math.min(work.items().size(), from + CHUNK));
            futures.add(pool.submit(() -> {
                var scored = new ArrayList<ScoredRecord>(chunk.size());
                for (Item item : chunk) {
                    scored.add(scored(work, item));
                }
                shown.advance(chunk.size());
                return scored;
            }));
        }
        return futures;
    }

    /** Scores one answer; a reference that the rules of its task cannot read is named. */
    private static ScoredRecord scored(Work work, Item item) {
        try {
            return new ScoredRecord(item, work.scoring().published(item), Marks.corrected(work.scoring(), item));
        } catch (IllegalArgumentException unreadable) {
            throw ProblemsException.of(
                    "nothing was scored",
                    "task %s, question %d".formatted(work.task().id(), item.index()),
                    "the reference \"%s\" cannot be scored: %s".formatted(item.reference(), unreadable.getMessage()),
                    "compare it with the benchmark's own answer");
        }
    }

    private static List<ScoredRecord> joined(List<Future<List<ScoredRecord>>> futures) {
        var records = new ArrayList<ScoredRecord>();
        for (Future<List<ScoredRecord>> future : futures) {
            try {
                records.addAll(future.get());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("scoring was interrupted", stopped);
            } catch (ExecutionException failure) {
                throw failure.getCause() instanceof ProblemsException refusal
                        ? refusal
                        : new IllegalStateException(failure.getCause());
            }
        }
        return records;
    }

    private TaskResult result(Work work, List<ScoredRecord> records) {
        List<Mark> published = records.stream().map(ScoredRecord::published).toList();
        List<Mark> corrected = records.stream().map(ScoredRecord::corrected).toList();
        List<Mark> counted = corrected.stream().filter(Mark::counts).toList();
        Scoring scoring = work.scoring();
        Interval interval = BOOTSTRAP.interval(counted.size(), CONFIDENCE, scoring.figure(counted));
        return new TaskResult(
                work.task(),
                scoring.publishedTotal(published),
                scoring.total(corrected),
                interval,
                scoring.figures(published),
                scoring.figures(corrected),
                Diagnosis.of(scoring, records),
                splits(work, records),
                records,
                work.missing(),
                work.surplus());
    }

    private List<Split> splits(Work work, List<ScoredRecord> records) {
        return contamination.map(Contamination::finds).orElse(List.of()).stream()
                .map(find -> Split.of(work.task().id(), find, work.scoring(), records, BOOTSTRAP, CONFIDENCE))
                .toList();
    }
}
