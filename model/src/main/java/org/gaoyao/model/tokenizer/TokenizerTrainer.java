package org.gaoyao.model.tokenizer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gaoyao.run.Progress;

/**
 * Trains a byte-level BPE on text.
 *
 * <p>Words are counted as texts are added, then {@link PairLearner} merges the most frequent pair until the size is
 * reached or no pair occurs twice. The result depends on the words and their counts only: not on the order of the
 * texts, nor on the machine. Added tokens that stand in the text are taken out first.
 *
 * <p>Not safe for concurrent use.
 */
public final class TokenizerTrainer {

    private final TrainingPlan plan;
    private final List<AddedToken> tokens = new ArrayList<>();
    private final AddedTokenMatcher matcher;
    private final Map<String, Long> counts = new HashMap<>();

    /** A trainer that has seen no text. */
    public TokenizerTrainer(TrainingPlan plan) {
        this.plan = plan;
        plan.special().forEach(content -> tokens.add(AddedToken.special(tokens.size(), content)));
        plan.plain().forEach(content -> tokens.add(AddedToken.plain(tokens.size(), content)));
        this.matcher = new AddedTokenMatcher(tokens);
    }

    /** Counts the words of a text. */
    public void add(String text) {
        int from = 0;
        for (AddedTokenMatcher.Match match : matcher.find(text)) {
            count(text.substring(from, match.start()));
            from = match.end();
        }
        count(text.substring(from));
    }

    private void count(String text) {
        char[] characters = (composes() ? Composition.compose(text) : text).toCharArray();
        for (int from = 0, to; from < characters.length; from = to) {
            to = plan.preTokenizer().next(characters, from, characters.length);
            counts.merge(new String(characters, from, to - from), 1L, Long::sum);
        }
    }

    private boolean composes() {
        return plan.preTokenizer() == PreTokenizer.QWEN;
    }

    /**
     * Learns from what was added.
     *
     * @return the tokenizer; smaller than planned where the text has too few pairs that occur twice
     */
    public Tokenizer train(Progress progress) {
        var learner = new PairLearner(counts, plan.learnt());
        try (Progress.Task task = progress.task("merges", plan.learnt(), "merges")) {
            while (learner.learn()) {
                task.advance(1);
            }
        }
        List<AddedToken> added = new ArrayList<>();
        tokens.forEach(token -> added.add(token.withId(learner.size() + added.size())));
        var parts = new TokenizerParts(
                learner.vocabulary(),
                learner.merges(),
                plan.preTokenizer(),
                composes(),
                false,
                List.copyOf(added),
                Optional.empty());
        return new Tokenizer(
                parts, TokenizerConfig.forTraining(plan.preTokenizer(), plan.roles(), plan.contextLength()));
    }
}
