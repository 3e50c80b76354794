package org.gaoyao.model.generation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gaoyao.model.decoder.Cache;
import org.gaoyao.model.decoder.Decoder;
import org.gaoyao.model.tensor.Scope;
import org.gaoyao.model.tensor.Tensor;
import org.gaoyao.model.tokenizer.Tokenizer;
import org.gaoyao.run.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Continues prompts, many at once: samples that end leave the batch, those that wait take their places (continuous batching,
 * Yu and others, 2022).
 *
 * <ol>
 *   <li>Waiting samples take the free slots of the cache. The first of a request has its prompt read; the others copy what
 *       was read.
 *   <li>All samples get their next token in one pass over the decoder.
 *   <li>Those that have ended go, and the last ones move up, so that the slots in use stay neighbours.
 * </ol>
 *
 * <p>{@link #generate} does it for a list; a server {@linkplain #submit submits} and {@linkplain #step steps}. Not safe for
 * concurrent use. The decoder stays the caller's.
 */
public final class Generator implements AutoCloseable {

    private static final String TASK = "nothing was generated";

    /** How many tokens of prompts are read in one pass: what they need beside the weights is then bounded. */
    private static final int READ_AT_ONCE = 2048;

    private static final int FIRST_CAPACITY = 256;

    private final Decoder decoder;
    private final Optional<Tokenizer> tokenizer;
    private final Cache cache;
    private final Chooser chooser;
    private final @Nullable Sample[] slots;
    private final Deque<Prompt> waiting = new ArrayDeque<>();

    /**
     * A generator with nothing to do.
     *
     * @param tokenizer for text and stop strings; without it there are only tokens
     * @param slots how many samples at once, at least 1
     */
    public Generator(Decoder decoder, Optional<Tokenizer> tokenizer, int slots) {
        if (slots < 1) {
            throw new IllegalArgumentException("there must be at least 1 slot, got " + slots);
        }
        this.decoder = decoder;
        this.tokenizer = tokenizer;
        this.cache = new Cache(decoder.configuration(), slots, FIRST_CAPACITY, decoder.type(), decoder.device());
        this.chooser = new Chooser(decoder.configuration().vocabulary());
        this.slots = new Sample[slots];
    }

    /**
     * All samples of all requests, in their order.
     *
     * @throws org.gaoyao.run.ProblemsException with everything that is wrong with any of them, before any work
     */
    public List<List<Completion>> generate(List<Request> requests) {
        return generate(requests, (_, _) -> {});
    }

    /** Hears of requests while others are still under way. */
    @FunctionalInterface
    public interface Finished {
        /** All samples of a request, given by its place in the list. */
        void accept(int request, List<Completion> samples);
    }

    /** All samples of all requests, in their order; each is also told as soon as the last of its samples has ended. */
    public List<List<Completion>> generate(List<Request> requests, Finished finished) {
        var problems = new Problems();
        for (int i = 0; i < requests.size(); i++) {
            check(requests.get(i), "request " + i, problems);
        }
        problems.throwIfAny(TASK);
        var results = new ArrayList<Completion[]>();
        for (int i = 0; i < requests.size(); i++) {
            int place = i;
            var completions = new Completion[requests.get(i).samples()];
            results.add(completions);
            waiting.add(new Prompt(requests.get(i), (sample, _, completion) -> {
                completions[sample] = completion;
                if (Arrays.stream(completions).allMatch(Objects::nonNull)) {
                    finished.accept(place, List.of(completions));
                }
            }));
        }
        while (step()) {}
        return results.stream().map(List::of).toList();
    }

    /**
     * Puts a request at the end of the queue.
     *
     * @throws org.gaoyao.run.ProblemsException with everything that is wrong with it
     */
    public void submit(Request request, Listener listener) {
        var problems = new Problems();
        check(request, "request", problems);
        problems.throwIfAny(TASK);
        waiting.add(new Prompt(request, listener));
    }

    private void check(Request request, String where, Problems problems) {
        int vocabulary = decoder.configuration().vocabulary();
        int context = decoder.configuration().positions();
        int[] prompt = request.prompt();
        if (prompt.length >= context) {
            problems.add(
                    where + ", prompt",
                    "has %d tokens, and the model sees %d at once".formatted(prompt.length, context),
                    "shorten it");
        }
        IntStream.range(0, prompt.length)
                .filter(n -> prompt[n] < 0 || prompt[n] >= vocabulary)
                .findFirst()
                .ifPresent(n -> problems.add(
                        where + ", prompt, token " + n,
                        "is %d; ids are from 0 to %d".formatted(prompt[n], vocabulary - 1),
                        "use the tokenizer of this model"));
        Limits limits = request.limits();
        if (!limits.stopStrings().isEmpty() && tokenizer.isEmpty()) {
            problems.add(where + ", stop strings", "there is no tokenizer to find them with", "add its files");
        }
        if (limits.thinking().isPresent()
                && tokenizer
                        .flatMap(known ->
                                known.id(Thinking.CLOSE).stream().boxed().findFirst())
                        .filter(id -> id < vocabulary)
                        .isEmpty()) {
            problems.add(
                    where + ", thinking budget",
                    "the model's tokenizer has no token " + Thinking.CLOSE,
                    "leave the budget away: such a model does not think");
        }
    }

    /** Whether nothing is waiting or under way. */
    public boolean isIdle() {
        return waiting.isEmpty() && active() == 0;
    }

    /**
     * Lets waiting samples join, and gives every sample its next token.
     *
     * @return whether there is more to do
     */
    public boolean step() {
        while (!waiting.isEmpty() && active() < slots.length) {
            join();
        }
        moveUp();
        int active = active();
        if (active > 0) {
            try (Scope _ = Scope.withoutGradients()) {
                List<Sample> samples = seated(active);
                int[] ids = samples.stream().mapToInt(Sample::last).toArray();
                Tensor hidden_B_D = decoder.hidden(ids, cache.step(0, active));
                continueWith(
                        decoder.logits(hidden_B_D),
                        samples,
                        IntStream.range(0, active).toArray());
            }
        }
        return !isIdle();
    }

    private int active() {
        return (int) Arrays.stream(slots).filter(sample -> sample != null).count();
    }

    private List<Sample> seated(int active) {
        var samples = new ArrayList<Sample>();
        for (int slot = 0; slot < active; slot++) {
            Sample sample = slots[slot];
            if (sample != null) {
                samples.add(sample);
            }
        }
        return samples;
    }

    /** Gives free slots to waiting samples, reads the prompts among them that are new, and draws their first tokens. */
    private void join() {
        var joined = new ArrayList<Sample>();
        var places = new ArrayList<Integer>();
        var unread = new ArrayList<Prompt>();
        int tokens = 0;
        for (int slot = 0; slot < slots.length && !waiting.isEmpty(); slot++) {
            if (slots[slot] != null) {
                continue;
            }
            Prompt prompt = waiting.getFirst();
            if (!prompt.isSeated()) {
                if (tokens > 0 && tokens + prompt.length() > READ_AT_ONCE) {
                    break;
                }
                tokens += prompt.length();
                prompt.seat(slot);
                unread.add(prompt);
            } else if (!unread.contains(prompt)) {
                share(prompt, slot);
            }
            Sample sample = prompt.begin(tokenizer, decoder.configuration().positions());
            slots[slot] = sample;
            joined.add(sample);
            places.add(slot);
            if (prompt.isExhausted()) {
                waiting.removeFirst();
            }
        }
        try (Scope _ = Scope.withoutGradients()) {
            read(unread);
            for (int i = 0; i < places.size(); i++) {
                if (unread.contains(joined.get(i).prompt())) {
                    share(joined.get(i).prompt(), places.get(i));
                }
            }
            Tensor logits_B_V = Tensor.cat(
                    joined.stream().map(sample -> sample.prompt().logits()).toList(), 0);
            joined.stream().map(Sample::prompt).filter(Prompt::isExhausted).forEach(Prompt::close);
            continueWith(
                    logits_B_V,
                    joined,
                    places.stream().mapToInt(Integer::intValue).toArray());
        }
    }

    private void share(Prompt prompt, int slot) {
        cache.copy(prompt.slot(), slot);
        cache.truncate(slot, prompt.length());
    }

    private void read(List<Prompt> prompts) {
        if (prompts.isEmpty()) {
            return;
        }
        prompts.forEach(prompt -> cache.truncate(prompt.slot(), 0));
        if (prompts.size() == 1) {
            Prompt prompt = prompts.getFirst();
            int[] ids = prompt.request().prompt();
            int last = (ids.length - 1) / READ_AT_ONCE * READ_AT_ONCE;
            for (int from = 0; from < last; from += READ_AT_ONCE) {
                try (Scope _ = Scope.withoutGradients()) {
                    read(prompts, Arrays.copyOfRange(ids, from, from + READ_AT_ONCE), READ_AT_ONCE);
                }
            }
            keepLogits(prompts, read(prompts, Arrays.copyOfRange(ids, last, ids.length), ids.length - last));
        } else {
            int[] ids = prompts.stream()
                    .flatMapToInt(prompt -> Arrays.stream(prompt.request().prompt()))
                    .toArray();
            int[] lengths = prompts.stream().mapToInt(Prompt::length).toArray();
            keepLogits(prompts, read(prompts, ids, lengths));
        }
    }

    /** The hidden states of the last tokens: [B, D]. */
    private Tensor read(List<Prompt> prompts, int[] ids, int... lengths) {
        int[] places = prompts.stream().mapToInt(Prompt::slot).toArray();
        int[] last = lengths.clone();
        Arrays.parallelPrefix(last, Integer::sum);
        Arrays.setAll(last, b -> last[b] - 1);
        return decoder.hidden(ids, cache.turn(places, lengths))
                .select(0, Tensor.of(last).to(decoder.device()));
    }

    private void keepLogits(List<Prompt> prompts, Tensor hidden_B_D) {
        Tensor logits_B_V = decoder.logits(hidden_B_D);
        for (int b = 0; b < prompts.size(); b++) {
            prompts.get(b).keep(Scope.keep(logits_B_V.narrow(0, b, 1).copy()));
        }
    }

    private void continueWith(Tensor logits_B_V, List<Sample> samples, int[] places) {
        List<Chooser.Choice> choices = chooser.choose(logits_B_V, samples);
        for (int b = 0; b < places.length; b++) {
            if (samples.get(b).add(choices.get(b))) {
                slots[places[b]] = null;
            }
        }
    }

    /** Fills the gaps that samples left, when none wait to do so. */
    private void moveUp() {
        int active = active();
        int gap = 0;
        for (int slot = active; slot < slots.length; slot++) {
            if (slots[slot] != null) {
                while (slots[gap] != null) {
                    gap++;
                }
                cache.copy(slot, gap);
                slots[gap] = slots[slot];
                slots[slot] = null;
            }
        }
    }

    /** Frees the cache; what was under way is lost. */
    @Override
    public void close() {
        waiting.forEach(Prompt::close);
        cache.close();
    }
}
