package org.gaoyao.train.rollout;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.gaoyao.chat.answer.Answer;
import org.gaoyao.chat.answer.ChatModel;
import org.gaoyao.chat.answer.ChatRequest;
import org.gaoyao.chat.answer.Failure;
import org.gaoyao.chat.answer.Finish;
import org.gaoyao.chat.answer.Outcome;
import org.gaoyao.chat.answer.Sampling;
import org.gaoyao.chat.message.Message;
import org.gaoyao.run.Problems;
import org.gaoyao.run.Seeds;
import org.jspecify.annotations.Nullable;

/**
 * A policy that a server runs: a base model with the adapter that is trained, loaded anew after each step.
 *
 * <p>Completions come as text through OpenAI's interface and are turned into tokens by the tokenizer that is trained with, in the
 * form in which the template has an answer. So their log-probabilities are not the server's, whose tokens could be others: the
 * learner computes them, under the same weights. Seeds are passed on; whether equal ones give equal completions is the server's.
 */
public final class ServedPolicy implements Policy {

    private static final String TASK = "the server did not complete the prompts";

    /** Writes the adapter as it is now. */
    @FunctionalInterface
    public interface AdapterWriter {

        /**
         * Writes a folder in PEFT's layout.
         *
         * @param step how many steps it has taken
         */
        Path write(long step) throws IOException;
    }

    private final AdapterServer server;
    private final AdapterWriter writer;
    private final Function<String, ChatModel> models;
    private final String base;
    private final Renderer renderer;

    private @Nullable ChatModel model;
    private @Nullable String loaded;

    /**
     * A policy.
     *
     * @param models the model of a name at the server
     * @param base the name of the base model there
     */
    public ServedPolicy(
            AdapterServer server,
            AdapterWriter writer,
            Function<String, ChatModel> models,
            String base,
            Renderer renderer) {
        this.server = server;
        this.writer = writer;
        this.models = models;
        this.base = base;
        this.renderer = renderer;
    }

    @Override
    public void refresh(long step) throws IOException {
        String name = "gaoyao-step-" + step;
        if (name.equals(loaded)) {
            return;
        }
        server.load(name, writer.write(step));
        String before = loaded;
        close();
        loaded = name;
        model = models.apply(server.kind().model(base, name));
        if (before != null) {
            server.unload(before);
        }
    }

    @Override
    public List<List<Drawn>> draw(List<TokenPrompt> prompts, Drawing drawing) {
        ChatModel asked = model;
        if (asked == null) {
            throw new IllegalStateException("a policy draws after it was refreshed");
        }
        var seeds = new Seeds(drawing.seed());
        var groups = new ArrayList<Callable<List<Outcome>>>();
        for (int i = 0; i < prompts.size(); i++) {
            Sampling sampling = Sampling.DEFAULT
                    .withTemperature(drawing.temperature())
                    .withLongest(drawing.longest())
                    .withSeed(seeds.seed("prompt/" + i) >>> 33);
            ChatRequest request = ChatRequest.of(prompts.get(i).row().conversation())
                    .with(sampling)
                    .withThinking(renderer.thinks());
            groups.add(() -> asked.answers(request, drawing.samples()));
        }
        var problems = new Problems();
        var drawn = new ArrayList<List<Drawn>>();
        List<List<Outcome>> outcomes = all(groups);
        for (int i = 0; i < outcomes.size(); i++) {
            TokenPrompt prompt = prompts.get(i);
            var group = new ArrayList<Drawn>();
            for (Outcome outcome : outcomes.get(i)) {
                switch (outcome) {
                    case Answer answer -> group.add(drawn(prompt, answer));
                    case Failure failure -> problems.add(failure.problem());
                }
            }
            drawn.add(List.copyOf(group));
        }
        problems.throwIfAny(TASK);
        return List.copyOf(drawn);
    }

    private static List<List<Outcome>> all(List<Callable<List<Outcome>>> groups) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var outcomes = new ArrayList<List<Outcome>>();
            for (Future<List<Outcome>> group : threads.invokeAll(groups)) {
                outcomes.add(group.get());
            }
            return outcomes;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the server was asked", interrupted);
        } catch (ExecutionException failure) {
            throw new IllegalStateException("the server could not be asked", failure.getCause());
        }
    }

    /** The answer in the form in which the template has one, without what the prompt had begun of it. */
    private Drawn drawn(TokenPrompt prompt, Answer answer) {
        boolean ended = answer.finish() != Finish.LENGTH;
        String said = answer.text().isEmpty() && answer.thinking().isPresent() && !ended
                ? "<think>\n" + answer.thinking().get()
                : renderer.template()
                        .completion(new Message.Answer(Optional.of(answer.text()), answer.thinking(), List.of()))
                        .text();
        String own =
                said.startsWith(prompt.begun()) ? said.substring(prompt.begun().length()) : said;
        String end = renderer.template().endOfTurn();
        int stop = own.lastIndexOf(end);
        String text = (stop >= 0 ? own.substring(0, stop) : own).stripTrailing();
        int[] tokens = renderer.tokenizer().encode(ended ? own.stripTrailing() : text);
        return new Drawn(tokens, new double[0], Set.of(), text, ended);
    }

    @Override
    public void close() {
        if (model != null) {
            model.close();
            model = null;
        }
    }
}
