package org.gaoyao.model.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.gaoyao.model.SharedData;
import org.gaoyao.model.checkpoint.Checkpoint;
import org.gaoyao.model.decoder.Decoder;
import org.gaoyao.run.Json;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Greedy tokens are those of the whole sequence computed anew for each, and those of llama.cpp. */
class GreedyTest {

    private static final int VOCABULARY = 320;

    @ParameterizedTest
    @ValueSource(strings = {"qwen3", "qwen3-untied", "qwen2", "llama3"})
    void theNextTokenIsTheLikeliestOfLlamaCpp(String name) throws IOException {
        Path folder = SharedData.of("parity", name);
        int[] ids = ids(folder);
        float[] logits = new float[ids.length * VOCABULARY];
        ByteBuffer.wrap(Files.readAllBytes(folder.resolve("logits.f32")))
                .order(ByteOrder.LITTLE_ENDIAN)
                .asFloatBuffer()
                .get(logits);
        int[] lengths = IntStream.rangeClosed(1, 40).map(i -> 5 * i).toArray();
        var requests = new ArrayList<Request>();
        for (int length : lengths) {
            requests.add(Request.of(Arrays.copyOf(ids, length), Sampling.GREEDY, Limits.of(1, Set.of()), 0));
        }
        try (Generator generator = generator(folder)) {
            List<List<Completion>> completions = generator.generate(requests);
            for (int i = 0; i < lengths.length; i++) {
                float[] row = Arrays.copyOfRange(logits, (lengths[i] - 1) * VOCABULARY, lengths[i] * VOCABULARY);
                assertThat(completions.get(i).getFirst().tokens()).containsExactly(Draw.largest(row));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"qwen3", "qwen3-untied", "qwen2", "llama3"})
    void cachedTokensEqualThoseOfTheUncachedLoop(String name) throws IOException {
        Path folder = SharedData.of("parity", name);
        int[] ids = ids(folder);
        var requests = new ArrayList<Request>();
        for (int length : new int[] {1, 30, 7, 11, 2}) {
            requests.add(Request.of(Arrays.copyOf(ids, length), Sampling.GREEDY, Limits.of(24, Set.of()), 0));
        }
        Decoder decoder = Checkpoint.open(folder).map();
        try (Generator generator = generator(folder)) {
            List<List<Completion>> completions = generator.generate(requests);
            for (int i = 0; i < requests.size(); i++) {
                assertThat(completions.get(i).getFirst().tokens())
                        .isEqualTo(uncached(decoder, requests.get(i).prompt(), 24));
            }
        }
    }

    private static int[] uncached(Decoder decoder, int[] prompt, int count) {
        int[] all = prompt;
        for (int i = 0; i < count; i++) {
            float[] logits = decoder.logits(all);
            int next = Draw.largest(Arrays.copyOfRange(logits, logits.length - VOCABULARY, logits.length));
            all = Arrays.copyOf(all, all.length + 1);
            all[all.length - 1] = next;
        }
        return Arrays.copyOfRange(all, prompt.length, all.length);
    }

    private static Generator generator(Path folder) throws IOException {
        return new Generator(Checkpoint.open(folder).map(), Optional.empty(), 3);
    }

    private static int[] ids(Path folder) throws IOException {
        return Json.as(int[].class, Json.parse(Files.readString(folder.resolve("ids.json"))));
    }
}
