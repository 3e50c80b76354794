package org.gaoyao.train.reinforcement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.gaoyao.model.decoder.Decoder;
import org.gaoyao.moot.exercise.Task;
import org.gaoyao.run.AtomicFile;
import org.gaoyao.run.Json;
import org.gaoyao.run.Problems;
import org.gaoyao.run.ProblemsException;
import org.gaoyao.run.Progress;
import org.gaoyao.run.Seeds;
import org.gaoyao.train.batch.Sequence;
import org.gaoyao.train.curriculum.Curriculum;
import org.gaoyao.train.curriculum.Place;
import org.gaoyao.train.learner.DivergenceException;
import org.gaoyao.train.learner.Learner;
import org.gaoyao.train.loop.SavedStates;
import org.gaoyao.train.metric.LiveLine;
import org.gaoyao.train.metric.MetricName;
import org.gaoyao.train.metric.MetricSink;
import org.gaoyao.train.rollout.Marked;
import org.gaoyao.train.rollout.Marking;
import org.gaoyao.train.rollout.Policy;
import org.gaoyao.train.rollout.RolloutFiles;
import org.gaoyao.train.rollout.TokenPrompt;
import org.gaoyao.train.schedule.Schedule;

/**
 * Reinforcement learning of a policy, from top to bottom. A step:
 *
 * <ol>
 *   <li>the curriculum chooses prompts, the policy draws a group of completions for each, the reward marks them; more are drawn
 *       while too few groups teach anything ({@link Gatherer});
 *   <li>every completion is kept ({@link RolloutFiles}), whatever becomes of it;
 *   <li>the groups are divided among the updates; each takes the objective's slopes to the weights ({@link PolicyUpdate});
 *   <li>now and then held-out prompts are answered ({@link Examination}), and the curriculum may go on to its next phase.
 * </ol>
 *
 * <p>Begun again in the folder of one that was killed, it goes on from the newest state and ends with the same bits.
 *
 * @param learner the policy as something that learns
 * @param policy the same as something that draws
 * @param reference what the policy is not to leave, where the objective asks for one
 * @param marking the reward
 * @param curriculum which tasks when
 * @param pool prompts by task
 * @param examination held-out prompts
 * @param schedule how fast, step by step; updates of a step have one rate
 * @param settings how much of everything
 * @param tokensAtOnce how many tokens a pass may have
 * @param seeds of the training
 * @param notes hears of what a person should know: groups that teach nothing, phases that begin
 */
public record Reinforcement(
        Learner learner,
        Policy policy,
        Optional<Decoder> reference,
        Marking marking,
        Curriculum curriculum,
        Map<Task, List<TokenPrompt>> pool,
        Examination examination,
        Schedule schedule,
        ReinforcementSettings settings,
        int tokensAtOnce,
        Seeds seeds,
        Consumer<String> notes) {

    /** The folder of the rollouts. */
    public static final String ROLLOUTS = "rollouts";

    private static final String STATES = "states";
    private static final int MOST_TOLD = 10;

    public Reinforcement {
        pool = Map.copyOf(pool);
        if (settings.objective().needsReference() && reference.isEmpty()) {
            throw new IllegalArgumentException("the objective punishes divergence, so it needs a reference");
        }
    }

    /**
     * Takes all steps that are left.
     *
     * @param folder where states, rollouts and held-out answers are kept
     * @param sink takes the measurements: at 0 those of the held-out prompts before the first step
     * @return the held-out answers after the last
     * @throws ProblemsException if a loss or gradient is not finite, or too many rewards failed; what was saved is intact
     */
    public List<Examined> run(Path folder, MetricSink sink, Progress progress) throws IOException {
        var states = new SavedStates(folder.resolve(STATES));
        var rollouts = new RolloutFiles(folder.resolve(ROLLOUTS));
        try (Progress.Task task = progress.task("reinforcement", schedule.steps(), "steps")) {
            MetricSink all = MetricSink.all(List.of(sink, new LiveLine(task)));
            ReinforcementStanding standing = begun(states, folder, all);
            rollouts.forgetAfter(standing.steps());
            task.advance(standing.steps());
            while (standing.steps() < schedule.steps()) {
                standing = step(standing, rollouts, folder, all);
                if (isLast(standing) || standing.steps() % settings.saveEvery() == 0) {
                    learner.save(states.of(standing.steps()), Json.parse(Json.line(standing)));
                    states.prune(settings.keepLast(), Optional.empty());
                }
                task.advance(1);
            }
            return standing.examined();
        }
    }

    /** The newest state there is, or the beginning. */
    private ReinforcementStanding begun(SavedStates states, Path folder, MetricSink sink) throws IOException {
        Optional<Long> newest = states.newest();
        if (newest.isPresent()) {
            return Json.as(ReinforcementStanding.class, learner.resume(states.of(newest.get())));
        }
        var first = new ReinforcementStanding(0, 0, 0, Place.FIRST, List.of());
        policy.refresh(0);
        ReinforcementStanding standing = examined(first, folder);
        sink.record(0, Examination.figures(standing.examined()));
        return standing;
    }

    private ReinforcementStanding step(
            ReinforcementStanding before, RolloutFiles rollouts, Path folder, MetricSink sink) throws IOException {
        long begin = System.nanoTime();
        long number = before.steps() + 1;
        policy.refresh(before.steps());
        Gathered gathered =
                new Gatherer(policy, marking, curriculum, pool, settings, seeds).gather(number, before.place());
        rollouts.write(number, Keeping.rows(number, gathered));
        failures(number, gathered);
        gathered.starvation().ifPresent(why -> notes.accept("step %d: %s".formatted(number, why)));

        long learning = System.nanoTime();
        double rate = schedule.rate(before.steps());
        List<PolicyUpdate.Effect> effects = updates(number, gathered, rate, folder);
        double seconds = (System.nanoTime() - learning) / 1e9;

        ReinforcementStanding after = before.next(
                effects.size(),
                effects.stream().mapToLong(PolicyUpdate.Effect::tokens).sum());
        SortedMap<String, Double> figures = new TreeMap<>(StepFigures.of(gathered, effects));
        figures.put(MetricName.LEARNING_RATE, rate);
        figures.put(MetricName.NUM_TOKENS, (double) after.tokens());
        figures.put(StepFigures.PHASE, (double) before.place().phase());
        figures.put(MetricName.SECONDS + "update_actor", seconds);
        if (isLast(after) || after.steps() % settings.evaluateEvery() == 0) {
            long examining = System.nanoTime();
            policy.refresh(after.steps());
            after = examined(after, folder);
            figures.putAll(Examination.figures(after.examined()));
            figures.put(MetricName.SECONDS + "testing", (System.nanoTime() - examining) / 1e9);
        }
        after = onwards(after);
        figures.put(MetricName.SECONDS + "step", (System.nanoTime() - begin) / 1e9);
        sink.record(after.steps(), figures);
        return after;
    }

    /** The updates of a step, each by its part of the groups; none if no group is left to learn from. */
    private List<PolicyUpdate.Effect> updates(long step, Gathered gathered, double rate, Path folder)
            throws IOException {
        List<List<Lesson>> lessons = lessons(gathered);
        var update = new PolicyUpdate(learner, settings.objective(), tokensAtOnce);
        var effects = new ArrayList<PolicyUpdate.Effect>();
        for (List<Lesson> part : lessons) {
            boolean teaches =
                    settings.objective().needsReference() || part.stream().anyMatch(lesson -> lesson.advantage() != 0);
            if (teaches && !part.isEmpty()) {
                try {
                    effects.add(update.take(part, rate));
                } catch (DivergenceException divergence) {
                    throw diverged(step, part, divergence, folder);
                }
            }
        }
        return effects;
    }

    /** The lessons of each update, with what the policy that drew them and the reference say of their tokens. */
    private List<List<Lesson>> lessons(Gathered gathered) {
        record Learnt(Group group, int sample, Sequence sequence) {}
        var parts = new ArrayList<List<Learnt>>();
        for (int part = 0; part < settings.updates(); part++) {
            parts.add(new ArrayList<>());
        }
        var sequences = new ArrayList<Sequence>();
        var unknown = new ArrayList<Sequence>();
        for (int i = 0; i < gathered.chosen().size(); i++) {
            Group group = gathered.chosen().get(i);
            for (int sample = 0; sample < group.samples().size(); sample++) {
                if (group.advantages().get(sample).isPresent()) {
                    Sequence sequence = Lesson.sequence(group, sample);
                    parts.get(i * settings.updates() / gathered.chosen().size())
                            .add(new Learnt(group, sample, sequence));
                    sequences.add(sequence);
                    if (group.samples().get(sample).drawn().logProbabilities().length == 0) {
                        unknown.add(sequence);
                    }
                }
            }
        }
        Map<Sequence, double[]> computed = LogProbabilities.of(learner.model(), unknown, tokensAtOnce);
        Map<Sequence, double[]> referred = settings.objective().needsReference()
                ? LogProbabilities.of(reference.orElseThrow(), sequences, tokensAtOnce)
                : Map.of();
        return parts.stream()
                .map(part -> part.stream()
                        .map(learnt -> new Lesson(
                                learnt.sequence(),
                                learnt.group().advantages().get(learnt.sample()).orElseThrow(),
                                Optional.ofNullable(computed.get(learnt.sequence()))
                                        .orElseGet(() -> Lesson.before(
                                                learnt.group().samples().get(learnt.sample()))),
                                referred.getOrDefault(learnt.sequence(), new double[0])))
                        .toList())
                .toList();
    }

    /** Stops if the reward of too many completions failed, and tells of it in any case. */
    private void failures(long step, Gathered gathered) {
        List<Marked> failed = gathered.failed();
        if (failed.isEmpty()) {
            return;
        }
        String first = failed.getFirst().error().orElse("");
        notes.accept("step %d: the reward of %d of %d completions failed, first: %s"
                .formatted(step, failed.size(), gathered.completions(), first));
        if (failed.size() > settings.mostErrors() * gathered.completions()) {
            var problems = new Problems();
            failed.stream()
                    .map(marked -> marked.error().orElse(""))
                    .distinct()
                    .limit(MOST_TOLD)
                    .forEach(error -> problems.add("step " + step + ", reward", error, ""));
            problems.throwIfAny("training stopped: the reward of %d of %d completions failed; all are kept in %s"
                    .formatted(failed.size(), gathered.completions(), ROLLOUTS));
        }
    }

    private ReinforcementStanding examined(ReinforcementStanding standing, Path folder) throws IOException {
        List<Examined> answers = examination.of(policy, marking);
        new Examinations(folder.resolve(Examinations.FOLDER)).write(standing.steps(), answers);
        Place place = standing.place();
        var reward = Examination.reward(answers, curriculum.at(place).tasks());
        return standing.at(reward.isPresent() ? place.evaluated(reward.getAsDouble()) : place, answers);
    }

    /** The next phase of the curriculum, if it is time; the latest answers are its first. */
    private ReinforcementStanding onwards(ReinforcementStanding standing) {
        Place next = curriculum.next(standing.place());
        if (next.phase() == standing.place().phase()) {
            return standing;
        }
        notes.accept("step %d: on to %s"
                .formatted(standing.steps(), curriculum.at(next).name()));
        var reward = Examination.reward(standing.examined(), curriculum.at(next).tasks());
        return standing.at(reward.isPresent() ? next.evaluated(reward.getAsDouble()) : next, standing.examined());
    }

    private static ProblemsException diverged(
            long step, List<Lesson> lessons, DivergenceException divergence, Path folder) throws IOException {
        Path file = folder.resolve("diverged-step-%d.json".formatted(step));
        Files.createDirectories(folder);
        AtomicFile.write(
                file,
                Json.document(
                        lessons.stream().map(lesson -> lesson.sequence().ids()).toList()));
        return ProblemsException.of(
                "training stopped; what was saved before is intact",
                "step " + step,
                String.valueOf(divergence.getMessage()),
                "look at its sequences (their tokens are in %s), or lower the learning rate".formatted(file));
    }

    private boolean isLast(ReinforcementStanding standing) {
        return standing.steps() == schedule.steps();
    }
}
