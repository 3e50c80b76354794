package org.gaoyao.chat.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gaoyao.run.Seeds;

/** A model that answers conversations: a checkpoint on this machine, or an endpoint. Safe for concurrent use. */
public interface ChatModel extends AutoCloseable {

    /** What tells this model from others, in one line and without secrets; part of the key of a remembered answer. */
    String identity();

    /**
     * Asks the model.
     *
     * @param listener hears the answer while it is made, on the calling thread
     * @return an {@link Answer}, or why there is none
     * @throws InterruptedException if the thread is interrupted; the request is then given up
     */
    Outcome answer(ChatRequest request, Listener listener) throws InterruptedException;

    /** Asks the model, and waits for the whole answer. */
    default Outcome answer(ChatRequest request) throws InterruptedException {
        return answer(request, Listener.SILENT);
    }

    /**
     * Asks the model for several answers to the same, which are drawn independently of each other. A model that can reads the
     * conversation only once for all of them; others are asked several times at once, with a seed for each.
     *
     * @param count how many, at least 1
     * @return as many outcomes; equal seeds give equal ones where the model can be seeded
     */
    default List<Outcome> answers(ChatRequest request, int count) throws InterruptedException {
        Sampling sampling = request.sampling();
        var seeds = new Seeds(sampling.seed().orElse(0L));
        var asked = new ArrayList<Callable<Outcome>>();
        for (int i = 0; i < count; i++) {
            // Servers differ in how large a seed may be; all take 31 bits.
            ChatRequest one = request.with(sampling.withSeed(seeds.seed("answer/" + i) >>> 33));
            asked.add(() -> answer(one));
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var outcomes = new ArrayList<Outcome>();
            for (Future<Outcome> answer : threads.invokeAll(asked)) {
                outcomes.add(answer.get());
            }
            return outcomes;
        } catch (ExecutionException failure) {
            throw new IllegalStateException("the model could not be asked", failure.getCause());
        }
    }

    /** Frees what the model holds; requests under way fail. */
    @Override
    void close();
}
