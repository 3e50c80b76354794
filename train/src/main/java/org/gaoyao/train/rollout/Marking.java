package org.gaoyao.train.rollout;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gaoyao.score.Explained;
import org.gaoyao.train.reward.Reply;
import org.gaoyao.train.reward.Reward;

/**
 * Marks completions, many at once: a judge may be far away.
 *
 * <p>A reward that throws is an error of its completion, which is kept with its reason and not learnt from; the others of the
 * step are not touched by it.
 */
public record Marking(Reward reward, Renderer renderer) {

    /** The completions of prompts with their rewards, in their order. */
    public List<List<Marked>> mark(List<TokenPrompt> prompts, List<List<Drawn>> drawn) {
        var asked = new ArrayList<Callable<Marked>>();
        for (int i = 0; i < prompts.size(); i++) {
            TokenPrompt prompt = prompts.get(i);
            for (Drawn each : drawn.get(i)) {
                asked.add(() -> mark(prompt, each));
            }
        }
        List<Marked> all = all(asked);
        var marked = new ArrayList<List<Marked>>();
        int from = 0;
        for (List<Drawn> group : drawn) {
            marked.add(List.copyOf(all.subList(from, from + group.size())));
            from += group.size();
        }
        return List.copyOf(marked);
    }

    private static List<Marked> all(List<Callable<Marked>> asked) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<Marked>();
            for (Future<Marked> one : threads.invokeAll(asked)) {
                all.add(one.get());
            }
            return all;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while completions were marked", interrupted);
        } catch (ExecutionException failure) {
            throw new IllegalStateException("completions could not be marked", failure.getCause());
        }
    }

    @SuppressWarnings("CatchingUnchecked") // whatever a reward throws is the completion's error
    private Marked mark(TokenPrompt prompt, Drawn drawn) {
        Reply reply = renderer.reply(prompt, drawn);
        try {
            Explained value = reward.of(reply, prompt.row());
            return Double.isFinite(value.value())
                    ? Marked.of(drawn, reply, value)
                    : Marked.failed(drawn, reply, "the reward is " + value.value());
        } catch (RuntimeException failure) {
            return Marked.failed(
                    drawn, reply, "%s: %s".formatted(failure.getClass().getSimpleName(), failure.getMessage()));
        }
    }
}
