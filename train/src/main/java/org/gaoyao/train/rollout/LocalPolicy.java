package org.gaoyao.train.rollout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gaoyao.model.decoder.Decoder;
import org.gaoyao.model.generation.Completion;
import org.gaoyao.model.generation.Finish;
import org.gaoyao.model.generation.Generator;
import org.gaoyao.model.generation.Limits;
import org.gaoyao.model.generation.Request;
import org.gaoyao.model.generation.Sampling;
import org.gaoyao.model.tokenizer.Tokenizer;
import org.gaoyao.run.Seeds;

/**
 * A policy that this process runs: the decoder that is trained, whose weights are always the newest.
 *
 * <p>Equal weights, prompts and drawings give equal completions, bit for bit. The decoder stays the caller's.
 *
 * @param stops the tokens that end a completion
 * @param slots how many completions are under way at once
 */
public record LocalPolicy(Decoder decoder, Tokenizer tokenizer, Set<Integer> stops, int slots) implements Policy {

    public LocalPolicy {
        stops = Set.copyOf(stops);
    }

    @Override
    public void refresh(long step) {}

    @Override
    public List<List<Drawn>> draw(List<TokenPrompt> prompts, Drawing drawing) {
        var seeds = new Seeds(drawing.seed());
        var sampling = new Sampling(drawing.temperature(), 0, 1, 0, 1);
        var requests = new ArrayList<Request>();
        for (int i = 0; i < prompts.size(); i++) {
            requests.add(new Request(
                    prompts.get(i).ids(),
                    drawing.samples(),
                    sampling,
                    Limits.of(drawing.longest(), stops),
                    seeds.seed("prompt/" + i)));
        }
        try (var generator = new Generator(decoder, Optional.of(tokenizer), slots)) {
            return generator.generate(requests).stream()
                    .map(group -> group.stream().map(LocalPolicy::drawn).toList())
                    .toList();
        }
    }

    private static Drawn drawn(Completion completion) {
        return new Drawn(
                completion.tokens(),
                completion.logProbabilities(),
                Set.copyOf(completion.forced()),
                completion.text(),
                completion.finish() != Finish.LENGTH);
    }

    @Override
    public void close() {}
}
