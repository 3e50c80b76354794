package org.gaoyao.train.tuning;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.gaoyao.model.adapter.Adapter;
import org.gaoyao.model.adapter.AdapterFiles;
import org.gaoyao.model.checkpoint.Checkpoint;
import org.gaoyao.model.checkpoint.CheckpointWriter;
import org.gaoyao.model.checkpoint.Companions;
import org.gaoyao.model.checkpoint.ConfigurationFile;
import org.gaoyao.model.checkpoint.SafetensorsWriter;
import org.gaoyao.model.decoder.Decoder;
import org.gaoyao.model.tensor.Randomness;
import org.gaoyao.model.tokenizer.Tokenizer;
import org.gaoyao.model.tokenizer.TokenizerFiles;
import org.gaoyao.run.FileTree;
import org.gaoyao.run.ProblemsException;
import org.gaoyao.run.Progress;
import org.gaoyao.run.Seeds;
import org.gaoyao.train.example.EncodedSource;
import org.gaoyao.train.example.ExampleMixture;
import org.gaoyao.train.example.Lessons;
import org.gaoyao.train.learner.Learner;
import org.gaoyao.train.loop.Loop;
import org.gaoyao.train.loop.LoopSettings;
import org.gaoyao.train.loop.Outcome;
import org.gaoyao.train.loop.Validation;
import org.gaoyao.train.metric.MetricSink;
import org.gaoyao.train.parallel.Ranks;

/**
 * Supervised fine-tuning of a checkpoint on examples: the loss is that of answers only.
 *
 * <ol>
 *   <li>All sources are read and encoded; a bad row anywhere stops it before a step is taken.
 *   <li>The mixture and the pace give the number of steps.
 *   <li>The {@link Loop} takes them; at every look it measures the loss of held-out answers and answers held-out questions.
 *   <li>The checkpoint, or the adapter in PEFT's layout, is written.
 * </ol>
 *
 * <p>Begun again in the folder of a tuning that was killed, it goes on from the newest state there and ends with the same bits.
 *
 * @param model the folder of the checkpoint, with its tokenizer and chat template
 * @param data what is learnt from
 * @param settings how
 */
public record FineTuning(Path model, TuningData data, TuningSettings settings) {

    /** The checkpoint within the folder of a tuning. */
    public static final String MODEL = "model";

    /** The adapter within the folder of a tuning. */
    public static final String ADAPTER = "adapter";

    /** The samples within the folder of a tuning. */
    public static final String SAMPLES = "samples";

    static final String TASK = "the model was not fine-tuned";
    private static final String WORK = "work";

    /**
     * What came of it.
     *
     * @param outcome the steps and the validation of the model that was written
     * @param tokenizer of the model
     * @param sources what was learnt from
     * @param passes how often each source was gone through
     * @param steps how many steps were taken in all
     */
    public record Result(
            Outcome outcome, Tokenizer tokenizer, List<EncodedSource> sources, List<Double> passes, long steps) {
        public Result {
            sources = List.copyOf(sources);
            passes = List.copyOf(passes);
        }
    }

    /**
     * Tunes the model.
     *
     * @param folder takes {@value #MODEL} or {@value #ADAPTER}, {@value #SAMPLES}, and while it works its states
     * @param sink takes the measurements
     * @throws ProblemsException with every bad row, or if training diverged
     */
    public Result run(Path folder, MetricSink sink, Progress progress) throws IOException {
        return run(folder, Ranks.alone(), sink, progress);
    }

    /** Tunes the model by several processes, each of which has a folder of its own and writes all of it. */
    public Result run(Path folder, Ranks ranks, MetricSink sink, Progress progress) throws IOException {
        Checkpoint checkpoint = Checkpoint.open(model);
        int context = checkpoint.file().configuration().positions();
        if (data.longest() > context) {
            throw ProblemsException.of(
                    TASK,
                    "longest",
                    "is %,d tokens, and the model sees %,d at once".formatted(data.longest(), context),
                    "lower it");
        }
        Path work = folder.resolve(WORK);
        Lessons lessons = data.lessons(TokenizerFiles.read(model), model.toString());
        List<EncodedSource> sources = data.encode(lessons, work.resolve("encoded"), settings.seed(), progress);
        ExampleMixture mixture = data.mixture(sources, settings.pace().epochs(), settings.seed());
        long steps = settings.pace().steps(mixture.steps());
        var samples = new SampleBook(
                sources, lessons, settings.samples(), settings.sampleTokens(), context, folder.resolve(SAMPLES));
        Validation validation =
                both(HeldOutExamples.of(sources, settings.learner().tokensAtOnce()), samples);
        Randomness.seed(new Seeds(settings.seed()).seed("dropout"));
        try (Student student = Student.of(checkpoint, settings, ranks)) {
            var loop = new Loop(
                    student.learner(), mixture, settings.pace().schedule(steps), validation, loopSettings(steps));
            Outcome outcome = loop.run(work, sink, progress);
            student.write(folder, model);
            FileTree.remove(work);
            List<Double> passes = IntStream.range(0, sources.size())
                    .mapToObj(part -> mixture.passes(part, steps))
                    .toList();
            return new Result(outcome, lessons.tokenizer(), sources, passes, steps);
        }
    }

    private LoopSettings loopSettings(long steps) {
        long every = Math.max(1, steps / settings.looks());
        return new LoopSettings(every, every, settings.keepLast(), settings.keepBest());
    }

    private static Validation both(Validation one, Validation other) {
        return (decoder, steps) -> {
            SortedMap<String, Double> figures = new TreeMap<>(one.of(decoder, steps));
            figures.putAll(other.of(decoder, steps));
            return figures;
        };
    }

    /** Who learns: all weights of a checkpoint, or an adapter of it. */
    private record Student(
            Learner learner, Decoder decoder, Optional<Adapter> adapter, ConfigurationFile file, boolean merged)
            implements AutoCloseable {

        static Student of(Checkpoint checkpoint, TuningSettings settings, Ranks ranks) {
            ConfigurationFile file = checkpoint.file();
            if (settings.adapter().isEmpty()) {
                Decoder decoder = checkpoint.train(settings.type(), settings.device());
                return new Student(
                        Learner.full(decoder, settings.learner(), ranks), decoder, Optional.empty(), file, false);
            }
            Decoder base = checkpoint.load(settings.type(), settings.device());
            Adapter adapter = Adapter.random(
                    file.configuration(),
                    settings.adapter().get(),
                    new Seeds(settings.seed()).seed("adapter"),
                    settings.type(),
                    settings.device());
            return new Student(
                    Learner.adapter(base, adapter, settings.learner(), ranks),
                    base,
                    Optional.of(adapter),
                    file,
                    settings.merged());
        }

        void write(Path folder, Path model) throws IOException {
            if (adapter.isPresent()) {
                AdapterFiles.write(folder.resolve(ADAPTER), adapter.get(), Optional.of(model.toString()));
                Companions.copy(model, folder.resolve(ADAPTER));
            }
            if (adapter.isEmpty() || merged) {
                Decoder written = adapter.map(each -> each.merged(decoder)).orElse(decoder);
                CheckpointWriter.write(
                        folder.resolve(MODEL),
                        new ConfigurationFile(file.configuration(), decoder.type(), file.others()),
                        written.weights(),
                        SafetensorsWriter.SHARD);
                Companions.copy(model, folder.resolve(MODEL));
            }
        }

        @Override
        public void close() {
            learner.close();
            adapter.ifPresent(Adapter::close);
        }
    }
}
