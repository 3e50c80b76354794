package org.gaoyao.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.gaoyao.model.decoder.Configuration;
import org.gaoyao.model.decoder.Decoder;
import org.gaoyao.model.decoder.Shapes;
import org.gaoyao.model.generation.Completion;
import org.gaoyao.model.generation.Generator;
import org.gaoyao.model.generation.Limits;
import org.gaoyao.model.generation.Request;
import org.gaoyao.model.generation.Sampling;
import org.gaoyao.model.tensor.DType;
import org.gaoyao.model.tensor.Tensor;
import org.gaoyao.run.Seeds;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Continues 32 prompts of 64 tokens by 128 tokens each with the small shape (12.6 million parameters), all at once, one
 * thread, 32 bits; reading the prompts is part of it. The peer is the physical limit: the library's product of 32 rows with
 * every weight, once a token.
 */
@Question("How many tokens a second are generated at batch size 32? (12.6 M parameters, one thread)")
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 4)
@Measurement(iterations = 5, time = 6)
public class Generation {

    private static final int SAMPLES = 32;
    private static final int PROMPT = 64;
    private static final int LENGTH = 128;

    /** The model's own distribution, or what Qwen3's makers ask for. */
    @Param({"plain", "filtered"})
    public String sampling = "plain";

    private final Configuration shape = Shapes.find("small").orElseThrow();
    private final Decoder decoder = Decoder.random(shape, 1, DType.F32);
    private final List<Request> requests = new ArrayList<>();
    private final Tensor x = Tensor.normal(0, 1, 1, SAMPLES, shape.width());
    private final Tensor inner = Tensor.normal(0, 1, 1, SAMPLES, shape.feedForward());

    /** Makes the prompts. */
    @Setup
    public void prompts() {
        Sampling chosen = sampling.equals("plain") ? Sampling.PLAIN : new Sampling(0.6, 20, 0.95, 0, 1);
        for (int i = 0; i < SAMPLES; i++) {
            int[] prompt = new Seeds(i)
                    .generator("prompt")
                    .ints(PROMPT, 0, shape.vocabulary())
                    .toArray();
            requests.add(Request.of(prompt, chosen, Limits.of(LENGTH, Set.of()), i));
        }
    }

    /** All samples, from nothing. */
    @Benchmark
    @Contender("Gaoyao")
    @OperationsPerInvocation(SAMPLES * LENGTH)
    public int samples() {
        try (Generator generator = new Generator(decoder, Optional.empty(), SAMPLES)) {
            int tokens = generator.generate(requests).stream()
                    .flatMap(List::stream)
                    .mapToInt((Completion completion) -> completion.tokens().length)
                    .sum();
            if (tokens != SAMPLES * LENGTH) {
                throw new IllegalStateException("there are " + tokens + " tokens");
            }
            return tokens;
        }
    }

    /** The matrix products alone. */
    @Benchmark
    @Contender(value = "matrix products alone", peer = true)
    @OperationsPerInvocation(SAMPLES * LENGTH)
    public int products() {
        List<Tensor> matrices = decoder.weights().all().stream()
                .filter(weight -> weight.rank() == 2)
                .toList();
        IntStream.range(0, LENGTH).forEach(_ -> {
            try (var _ = org.gaoyao.model.tensor.Scope.withoutGradients()) {
                matrices.forEach(weight -> (weight.size(1) == shape.width() ? x : inner).linear(weight));
            }
        });
        return matrices.size();
    }
}
