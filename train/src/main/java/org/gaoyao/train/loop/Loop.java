package org.gaoyao.train.loop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.gaoyao.run.AtomicFile;
import org.gaoyao.run.Json;
import org.gaoyao.run.ProblemsException;
import org.gaoyao.run.Progress;
import org.gaoyao.train.batch.Feed;
import org.gaoyao.train.batch.Sequence;
import org.gaoyao.train.learner.DivergenceException;
import org.gaoyao.train.learner.Learner;
import org.gaoyao.train.learner.Update;
import org.gaoyao.train.metric.LiveLine;
import org.gaoyao.train.metric.MetricSink;
import org.gaoyao.train.schedule.Schedule;

/**
 * The loop of pretraining, mid-training and fine-tuning: a step for each step of the schedule, each on what the feed gives it.
 *
 * <p>Begun again in the folder of a loop that was killed, it goes on from the newest state there and ends with the same bits.
 *
 * @param learner what learns
 * @param feed what is learnt at each step
 * @param schedule how fast
 * @param validation how good the model is by now
 * @param settings when it validates and saves
 */
public record Loop(Learner learner, Feed feed, Schedule schedule, Validation validation, LoopSettings settings) {

    private static final String STATES = "states";

    /**
     * Takes all steps that are left; the learner has then taken the last, or is at the best state if that is to be kept.
     *
     * @param folder where states are kept, and the sequences of a step that ended in no number
     * @param sink takes the measurements: at 0 the validation before the first step, then those of each step
     * @throws ProblemsException if a loss or a gradient is not finite, saying where its sequences are; the states before are intact
     */
    public Outcome run(Path folder, MetricSink sink, Progress progress) throws IOException {
        var states = new SavedStates(learner.shared(folder.resolve(STATES)));
        try (Progress.Task task = progress.task("training", schedule.steps(), "steps")) {
            MetricSink all = MetricSink.all(List.of(sink, new LiveLine(task)));
            Standing standing = begun(states, all);
            task.advance(standing.steps());
            while (standing.steps() < schedule.steps()) {
                standing = step(standing, folder, all);
                saved(standing, states);
                task.advance(1);
            }
            return ended(standing, states);
        }
    }

    /** The newest state there is, or the beginning. */
    private Standing begun(SavedStates states, MetricSink sink) throws IOException {
        Optional<Long> newest = states.newest();
        if (newest.isPresent()) {
            return Json.as(Standing.class, learner.resume(states.of(newest.get())));
        }
        SortedMap<String, Double> before = validation.of(learner.model(), 0);
        sink.record(0, before);
        return new Standing(0, 0, before, Optional.empty());
    }

    private Standing step(Standing before, Path folder, MetricSink sink) throws IOException {
        List<Sequence> sequences = feed.at(before.steps());
        double rate = schedule.rate(before.steps());
        long begin = System.nanoTime();
        Update update = learnt(before.steps(), sequences, rate, folder);
        double seconds = (System.nanoTime() - begin) / 1e9;
        Standing after = before.next(update.tokens());
        SortedMap<String, Double> figures = Figures.of(update, rate, after.tokens(), seconds);
        if (isLast(after) || after.steps() % settings.evaluateEvery() == 0) {
            SortedMap<String, Double> found = validation.of(learner.model(), after.steps());
            figures.putAll(found);
            after = after.validated(found);
        }
        sink.record(after.steps(), figures);
        return after;
    }

    private Update learnt(long step, List<Sequence> sequences, double rate, Path folder) throws IOException {
        try {
            return learner.learn(sequences, rate);
        } catch (DivergenceException divergence) {
            Path file = folder.resolve("diverged-step-%d.json".formatted(step + 1));
            if (learner.first()) {
                Files.createDirectories(folder);
                AtomicFile.write(
                        file,
                        Json.document(sequences.stream().map(Sequence::ids).toList()));
            }
            throw ProblemsException.of(
                    "training stopped; what was saved before is intact",
                    "step " + (step + 1),
                    String.valueOf(divergence.getMessage()),
                    "look at its sequences (their tokens are in %s), lower the learning rate or lengthen the warm-up"
                            .formatted(file));
        }
    }

    /** Saves where it is time to, and lets older states go. */
    private void saved(Standing standing, SavedStates states) throws IOException {
        Optional<Long> best = standing.best().map(Standing.Best::steps).filter(_ -> settings.keepBest());
        if (isLast(standing)
                || best.equals(Optional.of(standing.steps()))
                || standing.steps() % settings.saveEvery() == 0) {
            learner.save(states.of(standing.steps()), Json.parse(Json.line(standing)));
            if (learner.first()) {
                states.prune(settings.keepLast(), best);
            }
        }
    }

    private boolean isLast(Standing standing) {
        return standing.steps() == schedule.steps();
    }

    private Outcome ended(Standing last, SavedStates states) throws IOException {
        Standing end = last;
        if (settings.keepBest() && last.best().isPresent() && last.best().get().steps() < last.steps()) {
            end = Json.as(
                    Standing.class, learner.resume(states.of(last.best().get().steps())));
        }
        learner.model(); // whole again, wherever its weights were
        return new Outcome(end.steps(), end.validation());
    }
}
