package org.gaoyao.train.reinforcement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.gaoyao.chat.endpoint.Endpoint;
import org.gaoyao.chat.endpoint.EndpointModel;
import org.gaoyao.chat.template.ChatTemplate;
import org.gaoyao.chat.template.ChatTemplates;
import org.gaoyao.model.checkpoint.Checkpoint;
import org.gaoyao.model.decoder.Decoder;
import org.gaoyao.model.decoder.Weights;
import org.gaoyao.model.generation.Defaults;
import org.gaoyao.model.tokenizer.Tokenizer;
import org.gaoyao.model.tokenizer.TokenizerFiles;
import org.gaoyao.moot.exercise.Task;
import org.gaoyao.run.FileTree;
import org.gaoyao.run.Problem;
import org.gaoyao.run.ProblemsException;
import org.gaoyao.run.Progress;
import org.gaoyao.run.Seeds;
import org.gaoyao.train.curriculum.Curriculum;
import org.gaoyao.train.curriculum.Phase;
import org.gaoyao.train.metric.MetricSink;
import org.gaoyao.train.prompt.PromptRow;
import org.gaoyao.train.reward.Reward;
import org.gaoyao.train.rollout.AdapterServer;
import org.gaoyao.train.rollout.LocalPolicy;
import org.gaoyao.train.rollout.Marking;
import org.gaoyao.train.rollout.Policy;
import org.gaoyao.train.rollout.Renderer;
import org.gaoyao.train.rollout.RolloutFiles;
import org.gaoyao.train.rollout.ServedPolicy;
import org.gaoyao.train.rollout.Suspicions;
import org.gaoyao.train.rollout.TokenPrompt;

/**
 * Reinforcement learning from a checkpoint to a checkpoint: prompts become tokens, the {@link Reinforcement} takes its steps, the
 * model or the adapter is written, and the rollouts are looked through for suspicious ones.
 *
 * @param model a Hugging Face folder with tokenizer and chat template
 * @param reward what answers are worth
 * @param settings how
 */
public record PolicyTraining(Path model, Reward reward, PolicyTrainingSettings settings) {

    /** The checkpoint within the folder of a training. */
    public static final String MODEL = "model";

    /** The adapter within the folder of a training. */
    public static final String ADAPTER = "adapter";

    private static final String TASK = "the model was not reinforced";
    private static final String SERVED = "served";
    private static final int SUSPICIONS = 20;
    private static final Duration LOADING = Duration.ofMinutes(2);

    /**
     * What came of it.
     *
     * @param before held-out answers before the first step
     * @param after the last step
     * @param suspicions what a person should look at
     * @param leftOut prompts that were too long
     */
    public record Result(
            List<Examined> before, List<Examined> after, Suspicions.Report suspicions, List<Problem> leftOut) {

        public Result {
            before = List.copyOf(before);
            after = List.copyOf(after);
            leftOut = List.copyOf(leftOut);
        }
    }

    /**
     * Trains; goes on where a training in the same folder was stopped.
     *
     * @param prompts to learn from; those of tasks that the curriculum does not have are not used
     * @param heldOut to be examined with
     * @param folder takes {@value #MODEL} or {@value #ADAPTER}, rollouts, held-out answers, and states
     * @param notes hears of what a person should know
     * @throws ProblemsException if no prompt is left, or training diverged
     */
    public Result run(
            List<PromptRow> prompts,
            List<PromptRow> heldOut,
            Path folder,
            MetricSink sink,
            Consumer<String> notes,
            Progress progress)
            throws IOException {
        Tokenizer tokenizer = TokenizerFiles.read(model);
        var renderer = new Renderer(template(tokenizer), tokenizer, settings.thinks());
        int context = Checkpoint.open(model).file().configuration().positions();
        int longest = Math.min(settings.longestPrompt(), context - 1);
        Set<Task> tasks = settings.curriculum().tasks();
        Renderer.Rendered learnt = renderer.render(of(prompts, tasks), longest);
        Renderer.Rendered examined = renderer.render(some(of(heldOut, tasks)), longest);
        var leftOut = new ArrayList<>(learnt.leftOut());
        leftOut.addAll(examined.leftOut());
        if (!leftOut.isEmpty()) {
            notes.accept("%d prompts were left out, first: %s".formatted(leftOut.size(), leftOut.getFirst()));
        }
        Curriculum curriculum = fitting(context - longestOf(learnt.prompts()));
        try (Student student = Student.of(model, settings);
                Policy policy = policy(student, renderer, folder)) {
            Optional<Decoder> reference = reference(student);
            var examination = new Examination(
                    examined.prompts(),
                    settings.examinedSamples(),
                    settings.reinforcement().temperature(),
                    curriculum.phases().stream().mapToInt(Phase::longest).max().orElseThrow(),
                    seeds().seed("examination"));
            List<Examined> after = new Reinforcement(
                            student.learner(),
                            policy,
                            reference,
                            new Marking(reward, renderer),
                            curriculum,
                            byTask(learnt.prompts()),
                            examination,
                            settings.schedule(),
                            settings.reinforcement(),
                            settings.learner().tokensAtOnce(),
                            seeds(),
                            notes)
                    .run(folder, sink, progress);
            reference
                    .map(Decoder::weights)
                    .filter(_ -> student.adapter().isEmpty())
                    .ifPresent(Weights::close);
            write(student, folder);
            Suspicions.Report report =
                    new Suspicions(SUSPICIONS).look(new RolloutFiles(folder.resolve(Reinforcement.ROLLOUTS)));
            return new Result(new Examinations(folder.resolve(Examinations.FOLDER)).first(), after, report, leftOut);
        }
    }

    private Seeds seeds() {
        return new Seeds(settings.seed()).of("reinforcement");
    }

    private ChatTemplate template(Tokenizer tokenizer) {
        return ChatTemplates.recognise(
                tokenizer
                        .config()
                        .chatTemplate()
                        .orElseThrow(() -> ProblemsException.of(
                                TASK,
                                model.toString(),
                                "has no chat template",
                                "fine-tune it first: gaoyao train sft")),
                model.toString());
    }

    private static List<PromptRow> of(List<PromptRow> rows, Set<Task> tasks) {
        return rows.stream().filter(row -> tasks.contains(row.task())).toList();
    }

    /** As many held-out prompts of each task as are wanted, drawn by the seed. */
    private List<PromptRow> some(List<PromptRow> rows) {
        var chosen = new ArrayList<PromptRow>();
        for (Task task : settings.curriculum().tasks()) {
            var ofTask = new ArrayList<>(of(rows, Set.of(task)));
            var random = seeds().generator("held out/" + task.key());
            while (ofTask.size() > settings.examined()) {
                ofTask.remove(random.nextInt(ofTask.size()));
            }
            chosen.addAll(ofTask);
        }
        return chosen;
    }

    private static int longestOf(List<TokenPrompt> prompts) {
        return prompts.stream().mapToInt(prompt -> prompt.ids().length).max().orElse(0);
    }

    /** The curriculum with lengths for which the model has room: a completion cannot end by itself beyond its context. */
    private Curriculum fitting(int room) {
        List<Phase> phases = settings.curriculum().phases().stream()
                .map(phase ->
                        new Phase(phase.name(), phase.tasks(), Math.clamp(phase.longest(), 1, room), phase.mostSteps()))
                .toList();
        return new Curriculum(
                phases, settings.curriculum().replay(), settings.curriculum().promotion());
    }

    private static Map<Task, List<TokenPrompt>> byTask(List<TokenPrompt> prompts) {
        var pool = new EnumMap<Task, List<TokenPrompt>>(Task.class);
        prompts.forEach(prompt -> pool.computeIfAbsent(prompt.row().task(), _ -> new ArrayList<>())
                .add(prompt));
        return pool;
    }

    private Policy policy(Student student, Renderer renderer, Path folder) throws IOException {
        if (settings.server().isPresent()) {
            PolicyTrainingSettings.Served served = settings.server().get();
            return new ServedPolicy(
                    new AdapterServer(served.kind(), served.address(), LOADING),
                    step -> adapter(student, folder.resolve(SERVED).resolve("step-" + step)),
                    name -> new EndpointModel(endpoint(served, name), System.getenv()),
                    served.model(),
                    renderer);
        }
        var stops = new HashSet<>(
                Defaults.read(model, Optional.of(renderer.tokenizer())).stopTokens());
        renderer.tokenizer().id(renderer.template().endOfTurn()).ifPresent(stops::add);
        return new LocalPolicy(student.learner().model(), renderer.tokenizer(), stops, settings.slots());
    }

    private static Endpoint endpoint(PolicyTrainingSettings.Served served, String name) {
        Endpoint endpoint = Endpoint.of(served.address(), name);
        return served.key().map(endpoint::withKeyFrom).orElse(endpoint);
    }

    private static Path adapter(Student student, Path folder) throws IOException {
        student.writeAdapter(folder);
        return folder;
    }

    /** Where the objective asks for one: the model as it was, which an adapter leaves as it is. */
    private Optional<Decoder> reference(Student student) {
        if (!settings.reinforcement().objective().needsReference()) {
            return Optional.empty();
        }
        return Optional.of(
                student.adapter().isPresent()
                        ? student.decoder()
                        : student.checkpoint().load(settings.type(), settings.device()));
    }

    private void write(Student student, Path folder) throws IOException {
        if (student.adapter().isPresent()) {
            student.writeAdapter(folder.resolve(ADAPTER));
        }
        if (student.adapter().isEmpty() || settings.merged()) {
            student.writeModel(folder.resolve(MODEL));
        }
        if (Files.exists(folder.resolve(SERVED))) {
            FileTree.remove(folder.resolve(SERVED));
        }
    }
}
