package org.gaoyao.chat.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.gaoyao.chat.answer.ChatModel;
import org.gaoyao.chat.answer.ChatRequest;
import org.gaoyao.chat.answer.Failure;
import org.gaoyao.chat.answer.Listener;
import org.gaoyao.chat.answer.Outcome;
import org.gaoyao.chat.answer.ThoughtSplitter;
import org.gaoyao.chat.template.ChatTemplate;
import org.gaoyao.chat.template.ChatTemplates;
import org.gaoyao.chat.template.Prompt;
import org.gaoyao.model.adapter.Adapter;
import org.gaoyao.model.adapter.AdapterFiles;
import org.gaoyao.model.checkpoint.Checkpoint;
import org.gaoyao.model.decoder.Decoder;
import org.gaoyao.model.generation.Defaults;
import org.gaoyao.model.generation.Generator;
import org.gaoyao.model.generation.Limits;
import org.gaoyao.model.generation.Request;
import org.gaoyao.model.generation.Sampling;
import org.gaoyao.model.tensor.DType;
import org.gaoyao.model.tokenizer.Tokenizer;
import org.gaoyao.model.tokenizer.TokenizerFiles;
import org.gaoyao.run.Fingerprint;
import org.gaoyao.run.ProblemsException;
import org.jspecify.annotations.Nullable;

/**
 * A model whose checkpoint lies in a folder.
 *
 * <ol>
 *   <li>A conversation is rendered by the {@link ChatTemplate} that the folder carries, and turned into tokens.
 *   <li>It joins the batch that is running, as soon as there is room ({@link LocalOptions#concurrency}); {@link #answers}
 *       has the conversation read once for all answers.
 *   <li>The answer ends at a stop token of {@code generation_config.json}, at the end of a turn, at a stop text, or when
 *       there is no room left; what the request leaves open is as that file says, without one the model's own distribution.
 * </ol>
 *
 * <p>A thread of its own runs the model; callers wait on theirs, any number of them, best on virtual threads, and hear their
 * answers there. An interrupted caller's request leaves the batch after the token that is being made. Closing ends requests
 * under way as {@link Failure.Interrupted} and frees the native memory.
 *
 * <p>Without a seed it is 0. Equal requests get equal answers, but for what {@link Request} says of the size of the batch. It
 * cannot be held to a JSON schema, and refuses.
 */
public final class LocalModel implements ChatModel {

    private static final String TASK = "the model was not opened";
    private static final String OPEN_THOUGHT = "<think>";
    private static final String CLOSE_THOUGHT = "</think>";

    private final Path folder;
    private final LocalOptions options;
    private final DType type;
    private final ChatTemplate template;
    private final Tokenizer tokenizer;
    private final Defaults defaults;
    private final Decoder decoder;
    private final Optional<Adapter> adapter;
    private final Batch batch;
    private @Nullable String identity;

    private LocalModel(
            Path folder,
            LocalOptions options,
            ChatTemplate template,
            Tokenizer tokenizer,
            Defaults defaults,
            Decoder decoder,
            Optional<Adapter> adapter) {
        this.folder = folder;
        this.options = options;
        this.template = template;
        this.tokenizer = tokenizer;
        this.defaults = defaults;
        this.decoder = decoder;
        this.type = decoder.type();
        this.adapter = adapter;
        Decoder adapted = adapter.map(known -> known.applied(decoder)).orElse(decoder);
        this.batch = new Batch(
                "model " + folder.getFileName(),
                () -> new Generator(adapted, Optional.of(tokenizer), options.concurrency()),
                options.concurrency());
    }

    /**
     * Opens a folder with a checkpoint, a tokenizer and a chat template.
     *
     * @throws ProblemsException if something is missing, damaged, or not known
     * @throws IOException when a file cannot be read
     */
    public static LocalModel open(Path folder, LocalOptions options) throws IOException {
        Checkpoint checkpoint = Checkpoint.open(folder);
        Tokenizer tokenizer = TokenizerFiles.read(folder);
        ChatTemplate template = template(folder, tokenizer, options);
        int vocabulary = checkpoint.file().configuration().vocabulary();
        if (tokenizer.size() > vocabulary) {
            throw ProblemsException.of(
                    TASK,
                    folder.toString(),
                    "the tokenizer has %,d tokens, the model knows %,d".formatted(tokenizer.size(), vocabulary),
                    "put the tokenizer of this model there");
        }
        Defaults read = Defaults.read(folder, Optional.of(tokenizer));
        Set<Integer> stops = new HashSet<>(read.stopTokens());
        tokenizer.id(template.endOfTurn()).ifPresent(stops::add);
        DType type = options.type().orElse(checkpoint.file().type());
        Optional<Adapter> adapter = options.adapter().isPresent()
                ? Optional.of(AdapterFiles.read(
                        options.adapter().get(), checkpoint.file().configuration(), type, options.device()))
                : Optional.empty();
        return new LocalModel(
                folder,
                options,
                template,
                tokenizer,
                new Defaults(read.sampling(), stops),
                checkpoint.load(type, options.device()),
                adapter);
    }

    private static ChatTemplate template(Path folder, Tokenizer tokenizer, LocalOptions options) {
        return options.template()
                .orElseGet(() -> ChatTemplates.recognise(
                        tokenizer
                                .config()
                                .chatTemplate()
                                .orElseThrow(() -> ProblemsException.of(
                                        TASK,
                                        folder.toString(),
                                        "has no chat template",
                                        "name the one that it was trained with")),
                        folder.toString()));
    }

    /**
     * {@inheritDoc}
     *
     * <p>It holds the hash of the folder's files, which are read for it when this is first called.
     */
    @Override
    public synchronized String identity() {
        if (identity == null) {
            try {
                String base = folder.toAbsolutePath().getFileName() + "@"
                        + Fingerprint.of(folder).brief();
                String added = options.adapter().isPresent()
                        ? " with " + Fingerprint.of(options.adapter().get()).brief()
                        : "";
                identity = base + added + " as " + template.name() + " in " + type.label();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return identity;
    }

    @Override
    public Outcome answer(ChatRequest request, Listener listener) throws InterruptedException {
        return ask(request, 1, listener).getFirst();
    }

    @Override
    public List<Outcome> answers(ChatRequest request, int count) throws InterruptedException {
        return ask(request, count, Listener.SILENT);
    }

    /** What a request comes to: what the generator is to do, or why it is to do nothing. */
    private sealed interface Plan {
        record Generate(Request request, boolean thoughtBegun) implements Plan {}

        record Refuse(Failure failure) implements Plan {}
    }

    private List<Outcome> ask(ChatRequest request, int count, Listener listener) throws InterruptedException {
        return switch (plan(request, count)) {
            case Plan.Refuse refuse -> Collections.nCopies(count, refuse.failure());
            case Plan.Generate generate -> generate(generate, request.logProbabilities(), listener);
        };
    }

    private List<Outcome> generate(Plan.Generate plan, boolean tellsTokens, Listener listener)
            throws InterruptedException {
        long begin = System.nanoTime();
        int count = plan.request().samples();
        var spoken = new ArrayList<Spoken>();
        for (int sample = 0; sample < count; sample++) {
            var words = plan.thoughtBegun() ? ThoughtSplitter.ofBegunThought(listener) : new ThoughtSplitter(listener);
            spoken.add(new Spoken(words, begin));
        }
        var outcomes = new Outcome[count];
        var job = new Job(plan.request());
        batch.submit(job);
        try {
            for (int ended = 0; ended < count; ) {
                switch (job.next()) {
                    case Job.Event.Piece piece -> spoken.get(piece.sample()).add(piece.text());
                    case Job.Event.Ended end -> {
                        outcomes[end.sample()] = spoken.get(end.sample())
                                .answer(
                                        end,
                                        plan.request().prompt().length,
                                        tellsTokens ? Optional.of(tokenizer) : Optional.empty());
                        ended++;
                    }
                    case Job.Event.Broken broken -> {
                        for (int sample = 0; sample < count; sample++) {
                            if (outcomes[sample] == null) {
                                int length = spoken.get(sample).length();
                                outcomes[sample] = new Failure.Interrupted(where(), broken.reason(), length);
                            }
                        }
                        ended = count;
                    }
                }
            }
            return List.of(outcomes);
        } finally {
            job.cancel();
        }
    }

    private Plan plan(ChatRequest request, int count) {
        if (request.schema().isPresent()) {
            return refusal(501, "a local model cannot be held to a JSON schema");
        }
        String prompt;
        try {
            prompt = template.render(request.conversation(), new Prompt(true, request.thinking(), Optional.empty()))
                    .text();
        } catch (ProblemsException cannot) {
            return refusal(400, String.valueOf(cannot.getMessage()));
        }
        int[] ids = tokenizer.encode(prompt);
        int context = decoder.configuration().positions();
        if (ids.length >= context) {
            return new Plan.Refuse(new Failure.ContextTooLong(
                    where(), "the conversation has %,d tokens of %,d".formatted(ids.length, context)));
        }
        var asked = request.sampling();
        Optional<Integer> budget = asked.longestThought();
        if (budget.isPresent() && tokenizer.id(CLOSE_THOUGHT).isEmpty()) {
            return refusal(501, "its tokenizer has no token " + CLOSE_THOUGHT + ": it does not think");
        }
        var limits = new Limits(
                asked.longest().orElse(context),
                budget.isPresent() ? OptionalInt.of(budget.get()) : OptionalInt.empty(),
                defaults.stopTokens(),
                asked.stops());
        try {
            return new Plan.Generate(
                    new Request(
                            ids, count, sampling(asked), limits, asked.seed().orElse(0L)),
                    prompt.stripTrailing().endsWith(OPEN_THOUGHT));
        } catch (IllegalArgumentException outOfRange) {
            return refusal(400, String.valueOf(outOfRange.getMessage()));
        }
    }

    private Sampling sampling(org.gaoyao.chat.answer.Sampling asked) {
        Sampling made = defaults.sampling();
        return new Sampling(
                asked.temperature().orElse(made.temperature()),
                asked.topK().orElse(made.topK()),
                asked.topP().orElse(made.topP()),
                asked.minP().orElse(made.minP()),
                made.repetitionPenalty());
    }

    private Plan refusal(int status, String reason) {
        return new Plan.Refuse(new Failure.Refused(where(), status, reason));
    }

    private String where() {
        return folder.toString();
    }

    @Override
    public void close() {
        batch.close();
        adapter.ifPresent(Adapter::close);
        decoder.weights().close();
    }
}
