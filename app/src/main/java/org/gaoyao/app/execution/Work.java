package org.gaoyao.app.execution;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.gaoyao.app.recipe.Recipe;
import org.gaoyao.app.recipe.Step;
import org.gaoyao.app.stage.Context;
import org.gaoyao.run.Progress;
import org.gaoyao.run.Seeds;
import org.gaoyao.run.folder.Metric;
import org.gaoyao.run.folder.RunFolder;
import org.gaoyao.train.parallel.Ranks;

/** What one stage is given while it is run, and the scores that it gave back. */
final class Work implements Context {

    private final Recipe recipe;
    private final Step<?> step;
    private final RunFolder run;
    private final Path folder;
    private final Progress progress;
    private final Consumer<Metric> metrics;
    private final Ranks ranks;
    private final Map<String, Double> scores = new TreeMap<>();

    Work(
            Recipe recipe,
            Step<?> step,
            RunFolder run,
            Path folder,
            Progress progress,
            Consumer<Metric> metrics,
            Ranks ranks) {
        this.recipe = recipe;
        this.step = step;
        this.run = run;
        this.folder = folder;
        this.progress = progress;
        this.metrics = metrics;
        this.ranks = step.stage().parallel() ? ranks : Ranks.alone();
    }

    Map<String, Double> scores() {
        return scores;
    }

    @Override
    public Path folder() {
        return folder;
    }

    @Override
    public Path outputOf(String stage) {
        if (!step.reads().contains(stage)) {
            throw new IllegalArgumentException(step.name() + " does not say that it reads " + stage);
        }
        return run.stage(stage);
    }

    @Override
    public List<String> above() {
        return recipe.stages().stream().filter(step.reads()::contains).toList();
    }

    @Override
    public RunFolder run() {
        return run;
    }

    @Override
    public String recipe() {
        return recipe.name();
    }

    @Override
    public Seeds seeds() {
        if (!step.stage().random()) {
            throw new IllegalStateException(step.name() + " does not say that it draws random numbers");
        }
        return new Seeds(recipe.seed()).of(step.name());
    }

    @Override
    public Ranks ranks() {
        return ranks;
    }

    @Override
    public Progress progress() {
        return progress;
    }

    @Override
    public synchronized void score(String name, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("the score " + name + " is not finite: " + value);
        }
        scores.put(name, value);
    }

    @Override
    public void metric(long step, String name, double value) {
        metrics.accept(new Metric(this.step.name(), step, name, value));
    }
}
