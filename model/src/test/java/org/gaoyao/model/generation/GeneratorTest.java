package org.gaoyao.model.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gaoyao.model.decoder.Packed;
import org.gaoyao.model.tensor.Scope;
import org.gaoyao.model.tokenizer.SpecialTokens;
import org.gaoyao.run.Seeds;
import org.junit.jupiter.api.Test;

/** Batches give what each sample gives alone, and samples end when they should. */
class GeneratorTest {

    private static final Limits TWENTY = Limits.of(20, Set.of());

    @Test
    void samplesDoNotDependOnTheirCompany() {
        List<Request> requests = IntStream.range(0, 7)
                .mapToObj(i -> new Request(
                        prompt(3 + 2 * i, i),
                        1 + i % 3,
                        new Sampling(0.8, i % 2 == 0 ? 0 : 12, i % 3 == 0 ? 1 : 0.9, 0.01, 1 + i * 0.1),
                        Limits.of(5 + 3 * i, Set.of(7)),
                        i))
                .toList();
        List<String> alone =
                requests.stream().map(request -> tokens(request, 1)).toList();
        for (int slots : new int[] {2, 3, 5, 32}) {
            try (Generator generator = Tiny.generator(slots)) {
                List<List<Completion>> together = generator.generate(requests);
                assertThat(together.stream().map(GeneratorTest::tokens)).isEqualTo(alone);
                assertThat(generator.isIdle()).isTrue();
            }
        }
        assertThat(tokens(requests.getFirst(), 1)).isEqualTo(alone.getFirst());
    }

    @Test
    void samplesOfAPromptDifferFromEachOtherAndBetweenSeeds() {
        try (Generator generator = Tiny.generator(4)) {
            Request request = new Request(prompt(5, 1), 6, Sampling.PLAIN, TWENTY, 1);
            List<Completion> samples = generator.generate(List.of(request)).getFirst();
            assertThat(samples.stream().map(sample -> Arrays.toString(sample.tokens())))
                    .doesNotHaveDuplicates()
                    .hasSize(6);
            Request other = new Request(prompt(5, 1), 6, Sampling.PLAIN, TWENTY, 2);
            assertThat(tokens(generator.generate(List.of(other)).getFirst())).isNotEqualTo(tokens(samples));
        }
    }

    @Test
    void logProbabilitiesAreTheModelsOwn() {
        Sampling sampling = new Sampling(0.5, 20, 0.9, 0, 1.3);
        int[] prompt = prompt(6, 2);
        try (Generator generator = Tiny.generator(2)) {
            Completion sample = generator
                    .generate(List.of(Request.of(prompt, sampling, TWENTY, 5)))
                    .getFirst()
                    .getFirst();
            int[] all = join(prompt, sample.tokens());
            float[] whole;
            try (Scope _ = Scope.withoutGradients()) {
                whole = Tiny.DECODER
                        .logits(Tiny.DECODER.hidden(all, Packed.of(all.length)))
                        .logSoftmax(-1)
                        .floats();
            }
            for (int i = 0; i < 20; i++) {
                double want = whole[(prompt.length - 1 + i) * 259 + sample.tokens()[i]];
                assertThat(sample.logProbabilities()[i]).isCloseTo(want, within(2e-5));
            }
        }
    }

    @Test
    void aStopTokenEndsASampleAndIsNotInItsText() {
        Completion free = sample(TWENTY);
        int stop = free.tokens()[9];
        int first = IntStream.range(0, 20)
                .filter(i -> free.tokens()[i] == stop)
                .findFirst()
                .orElseThrow();
        Completion stopped = sample(Limits.of(20, Set.of(stop)));
        assertThat(stopped.finish()).isEqualTo(Finish.STOP_TOKEN);
        assertThat(stopped.tokens()).isEqualTo(Arrays.copyOf(free.tokens(), first + 1));
        assertThat(stopped.text())
                .isEqualTo(Tiny.TOKENIZER.decode(Arrays.copyOf(free.tokens(), first), SpecialTokens.LEFT_OUT));
    }

    @Test
    void aStopStringEndsASampleAndItsTextIsCutBeforeIt() {
        Completion free = sample(TWENTY);
        String stop = free.text().substring(6, 9);
        Completion stopped = sample(TWENTY.withStopStrings(List.of("nowhere", stop)));
        assertThat(stopped.finish()).isEqualTo(Finish.STOP_STRING);
        assertThat(stopped.text())
                .isEqualTo(free.text().substring(0, free.text().indexOf(stop)));
        assertThat(stopped.tokens()).hasSizeLessThan(20);
        assertThat(free.finish()).isEqualTo(Finish.LENGTH);
        assertThat(free.tokens()).hasSize(20);
    }

    @Test
    void theContextOfTheModelEndsASample() {
        Completion sample = sample(Limits.of(1000, Set.of()));
        assertThat(sample.tokens()).hasSize(64 - 6);
        assertThat(sample.finish()).isEqualTo(Finish.LENGTH);
    }

    @Test
    void thinkingIsClosedWhenItsBudgetIsSpent() {
        int[] thinking = join(prompt(6, 2), new int[] {Tiny.THINK});
        try (Generator generator = Tiny.generator(1)) {
            Completion sample = generator
                    .generate(List.of(Request.of(thinking, Sampling.PLAIN, TWENTY.withThinking(4), 5)))
                    .getFirst()
                    .getFirst();
            assertThat(sample.tokens()[4]).isEqualTo(Tiny.CLOSE);
            assertThat(sample.forced()).contains(4);
            assertThat(sample.text()).contains("</think>");
            assertThat(sample.tokens()).hasSize(20);
        }
    }

    @Test
    void whatIsStreamedIsTheText() {
        var pieces = new StringBuilder();
        var heard = new ArrayList<Integer>();
        var ended = new ArrayList<Completion>();
        Listener listener = new Listener() {
            @Override
            public void token(int sample, int token, double logProbability, String text) {
                heard.add(token);
                pieces.append(text);
            }

            @Override
            public void ended(int sample, String rest, Completion completion) {
                pieces.append(rest);
                ended.add(completion);
            }

            @Override
            public boolean wants(int sample) {
                return heard.size() < 12;
            }
        };
        try (Generator generator = Tiny.generator(1)) {
            generator.submit(Request.of(prompt(6, 2), Sampling.PLAIN, TWENTY, 5), listener);
            while (generator.step()) {}
        }
        assertThat(ended).hasSize(1);
        assertThat(pieces).hasToString(ended.getFirst().text());
        assertThat(ended.getFirst().tokens())
                .hasSize(12)
                .isEqualTo(heard.stream().mapToInt(Integer::intValue).toArray());
        assertThat(ended.getFirst().finish()).isEqualTo(Finish.CANCELLED);
    }

    @Test
    void aRepetitionPenaltyKeepsTokensFromComingAgain() {
        Sampling once = new Sampling(0, 0, 1, 0, 100);
        try (Generator generator = Tiny.generator(1)) {
            Completion sample = generator
                    .generate(List.of(Request.of(prompt(6, 2), once, TWENTY, 5)))
                    .getFirst()
                    .getFirst();
            assertThat(sample.tokens()).doesNotHaveDuplicates();
        }
    }

    @Test
    void everythingThatIsWrongWithRequestsIsSaidBeforeAnyWork() {
        var requests = List.of(
                Request.of(new int[] {1, 259, -1}, Sampling.PLAIN, TWENTY.withStopStrings(List.of("x")), 1),
                Request.of(new int[64], Sampling.PLAIN, TWENTY.withThinking(3), 1));
        try (Generator generator = new Generator(Tiny.DECODER, Optional.empty(), 2)) {
            assertThatThrownBy(() -> generator.generate(requests))
                    .hasMessageContainingAll(
                            "request 0, prompt, token 1: is 259",
                            "request 0, stop strings",
                            "request 1, prompt: has 64 tokens",
                            "request 1, thinking budget")
                    .message()
                    .hasLineCount(5);
        }
        assertThatThrownBy(() -> new Sampling(-1, -1, 0, 2, 0))
                .hasMessageContainingAll("temperature", "top-k", "top-p", "min-p", "penalty");
        assertThatThrownBy(() -> Limits.of(0, Set.of()).withStopStrings(List.of("")))
                .hasMessageContaining("at least 1 token");
    }

    private static Completion sample(Limits limits) {
        try (Generator generator = Tiny.generator(2)) {
            return generator
                    .generate(List.of(Request.of(prompt(6, 2), Sampling.PLAIN, limits, 5)))
                    .getFirst()
                    .getFirst();
        }
    }

    private static String tokens(Request request, int slots) {
        try (Generator generator = Tiny.generator(slots)) {
            return tokens(generator.generate(List.of(request)).getFirst());
        }
    }

    private static String tokens(List<Completion> samples) {
        return samples.stream()
                .map(sample -> sample.finish() + " " + Arrays.toString(sample.tokens()))
                .collect(Collectors.joining("\n"));
    }

    private static int[] prompt(int length, long seed) {
        return new Seeds(seed).generator("prompt").ints(length, 0, 256).toArray();
    }

    private static int[] join(int[] one, int[] other) {
        return IntStream.concat(Arrays.stream(one), Arrays.stream(other)).toArray();
    }
}
