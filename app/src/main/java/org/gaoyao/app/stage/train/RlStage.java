package org.gaoyao.app.stage.train;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gaoyao.app.stage.Context;
import org.gaoyao.app.stage.Data;
import org.gaoyao.app.stage.Stage;
import org.gaoyao.app.stage.Summary;
import org.gaoyao.law.citation.CitationChecker;
import org.gaoyao.run.AtomicFile;
import org.gaoyao.run.FileTree;
import org.gaoyao.run.ProblemsException;
import org.gaoyao.train.metric.MetricFolder;
import org.gaoyao.train.metric.MetricSink;
import org.gaoyao.train.prompt.PromptReader;
import org.gaoyao.train.prompt.PromptRow;
import org.gaoyao.train.reinforcement.Examinations;
import org.gaoyao.train.reinforcement.PolicyTraining;
import org.gaoyao.train.reinforcement.PolicyTrainingSettings;
import org.gaoyao.train.reinforcement.Reinforcement;
import org.gaoyao.train.reward.Rewards;

/** The stage {@code rl}: a model is rewarded for right answers, task by task. */
public final class RlStage implements Stage<RlSettings> {

    /** The name of the stage. */
    public static final String NAME = "rl";

    /** The page with suspicious rollouts. */
    static final String PAGE = "suspicious.html";

    private static final String TASK = "no model was reinforced";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String about() {
        return "Reinforces a model by verifiable rewards, from memory to reasoning.";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<RlSettings> settings() {
        return RlSettings.class;
    }

    @Override
    public List<Data> data(RlSettings settings) {
        var data = new ArrayList<Data>();
        settings.model().ifPresent(folder -> data.add(new Data("model", folder, "not stated")));
        add(data, "prompts", settings.prompts());
        add(data, "heldOut", settings.heldOut());
        return data;
    }

    private static void add(List<Data> data, String name, List<Path> paths) {
        for (int i = 0; i < paths.size(); i++) {
            data.add(new Data(name + "." + i, paths.get(i), "not stated"));
        }
    }

    @Override
    public Set<String> reads(Set<String> above) {
        return Above.read(NAME, above, Above.LAW, Above.MOOT);
    }

    @Override
    public boolean random() {
        return true;
    }

    @Override
    public boolean continues() {
        return true;
    }

    @Override
    public List<String> outputs(RlSettings settings) {
        var outputs = new ArrayList<>(
                List.of(Reinforcement.ROLLOUTS, Examinations.FOLDER, MetricFolder.METRICS, PAGE, Summary.FILE));
        if (settings.adapter().rank() > 0) {
            outputs.add(PolicyTraining.ADAPTER);
        }
        if (settings.adapter().rank() == 0 || settings.adapter().merged()) {
            outputs.add(PolicyTraining.MODEL);
        }
        return outputs;
    }

    @Override
    public void run(RlSettings settings, Context context) throws IOException {
        var above = new Above(NAME, context);
        Path model = settings.model()
                .or(above::model)
                .orElseThrow(() -> ProblemsException.of(
                        TASK, NAME + ", \"model\"", "is missing", "name a folder, or let the stage sft stand above"));
        Optional<Path> brief = settings.moot() ? above.brief() : Optional.empty();
        PolicyTrainingSettings training = settings.training(context.seeds().seed(NAME));
        var work = new PolicyTraining(
                model,
                new Rewards(settings.rewards().settings(), new CitationChecker(above.book()), Optional.empty()),
                training);
        PolicyTraining.Result result;
        try (var metrics = new MetricFolder(context.folder(), InstantSource.system())) {
            result = work.run(
                    prompts(settings.prompts(), brief.map(folder -> folder.resolve("train"))),
                    prompts(settings.heldOut(), brief.map(folder -> folder.resolve("test"))),
                    context.folder(),
                    MetricSink.all(List.of(
                            metrics,
                            (step, values) -> values.forEach((name, value) -> {
                                if (name.startsWith("eval/")) {
                                    context.metric(step, name, value);
                                }
                            }))),
                    note -> note(context.folder(), note),
                    context.progress());
        }
        var report = new RlReport(result, training.schedule().steps());
        AtomicFile.write(context.folder().resolve(PAGE), report.page());
        report.summary().write(context.folder());
        report.scores().forEach(context::score);
        FileTree.remove(context.folder().resolve("states"));
    }

    /** What a person should know; no output, since a stage that was stopped and continued says some of it twice. */
    private static void note(Path folder, String words) {
        try {
            Files.writeString(
                    folder.resolve("notes.txt"), words + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<PromptRow> prompts(List<Path> given, Optional<Path> folder) throws IOException {
        var files = new ArrayList<Path>();
        for (Path path : given) {
            files.addAll(FileTree.files(path));
        }
        if (folder.isPresent() && Files.isDirectory(folder.get())) {
            files.addAll(FileTree.files(folder.get()));
        }
        return PromptReader.read(files.stream()
                .filter(file -> file.getFileName().toString().endsWith(".jsonl"))
                .sorted()
                .toList());
    }
}
