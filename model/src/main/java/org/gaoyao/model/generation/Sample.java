package org.gaoyao.model.generation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;
import org.gaoyao.model.tokenizer.SpecialTokens;
import org.gaoyao.model.tokenizer.Tokenizer;
import org.gaoyao.run.Seeds;

/** One continuation of a prompt, as far as it has come. */
final class Sample {

    private final Prompt prompt;
    private final int number;
    private final int longest;
    private final RandomGenerator random;
    private final Text text;
    private final Optional<Thinking> thinking;
    private final BitSet seen = new BitSet();
    private final List<Chooser.Choice> choices = new ArrayList<>();

    /**
     * A sample without tokens.
     *
     * @param number which of its request's, from 0
     * @param context how many tokens the model can see at once
     */
    Sample(Prompt prompt, int number, Optional<Tokenizer> tokenizer, int context) {
        Request request = prompt.request();
        this.prompt = prompt;
        this.number = number;
        this.longest = Math.min(request.limits().tokens(), context - prompt.length());
        this.random = new Seeds(request.seed()).generator("sample/" + number);
        this.text = new Text(
                tokenizer.map(known -> known.decoder(SpecialTokens.LEFT_OUT)).orElse(null),
                request.limits().stopStrings());
        OptionalInt budget = request.limits().thinking();
        this.thinking = budget.isEmpty()
                ? Optional.empty()
                : tokenizer.map(known -> Thinking.of(known, budget.getAsInt(), request.prompt()));
        if (sampling().repetitionPenalty() != 1) {
            for (int token : request.prompt()) {
                seen.set(token);
            }
        }
    }

    Prompt prompt() {
        return prompt;
    }

    Sampling sampling() {
        return prompt.request().sampling();
    }

    /** The tokens of the prompt and of the sample so far. */
    BitSet seen() {
        return seen;
    }

    /** The token that must come next, if any token must. */
    OptionalInt forced() {
        return thinking.isPresent() ? thinking.get().forced() : OptionalInt.empty();
    }

    /** The next random number of this sample, from 0 to 1. */
    double random() {
        return random.nextDouble();
    }

    /** The token that the next step starts from. */
    int last() {
        return choices.getLast().token();
    }

    /** Takes a token and tells the listener; whether the sample has ended with it. */
    boolean add(Chooser.Choice choice) {
        int token = choice.token();
        choices.add(choice);
        seen.set(token);
        thinking.ifPresent(known -> known.add(token));
        Limits limits = prompt.request().limits();
        boolean end = limits.stopTokens().contains(token);
        prompt.listener().token(number, token, choice.logProbability(), end ? "" : text.add(token));
        if (end) {
            finish(Finish.STOP_TOKEN);
        } else if (text.isStopped()) {
            finish(Finish.STOP_STRING);
        } else if (choices.size() == longest) {
            finish(Finish.LENGTH);
        } else if (!prompt.listener().wants(number)) {
            finish(Finish.CANCELLED);
        } else {
            return false;
        }
        return true;
    }

    private void finish(Finish reason) {
        String rest = text.finish();
        int[] tokens = choices.stream().mapToInt(Chooser.Choice::token).toArray();
        double[] logProbabilities =
                choices.stream().mapToDouble(Chooser.Choice::logProbability).toArray();
        var forced = new ArrayList<Integer>();
        for (int i = 0; i < tokens.length; i++) {
            if (choices.get(i).forced()) {
                forced.add(i);
            }
        }
        prompt.listener()
                .ended(number, rest, new Completion(tokens, text.toString(), reason, logProbabilities, forced));
    }
}
