package org.gaoyao.bench;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.gaoyao.model.decoder.Configuration;
import org.gaoyao.model.decoder.Decoder;
import org.gaoyao.model.decoder.Packed;
import org.gaoyao.model.decoder.Shapes;
import org.gaoyao.model.decoder.TrainingPass;
import org.gaoyao.model.optimizer.AdamW;
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
 * Trains the small shape (12.6 million parameters) on 8 sequences of 256 tokens, one thread, 32 bits: forward, backward,
 * clipping and AdamW. The peer is the physical limit: the library's matrix product with as many floating-point operations.
 */
@Question("How many tokens a second does training take in? (12.6 M parameters, one thread)")
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 4)
@Measurement(iterations = 5, time = 6)
public class Training {

    private static final int SEQUENCES = 8;
    private static final int LENGTH = 256;
    private static final int TOKENS = SEQUENCES * LENGTH;

    /** What is kept for the way back. */
    @Param("KEEP")
    public TrainingPass.Memory memory = TrainingPass.Memory.KEEP;

    private final Configuration shape = Shapes.find("small").orElseThrow();
    private final Decoder decoder = Decoder.random(shape, 1, DType.F32);
    private final double[] weights = new double[TOKENS];
    private final int[] lengths = new int[SEQUENCES];
    private final int[] tokens = new Seeds(1)
            .generator("training")
            .ints(TOKENS + 1, 0, shape.vocabulary())
            .toArray();
    private final Tensor x = Tensor.normal(0, 1, 1, TOKENS, shape.width());
    private final Tensor weight = Tensor.normal(0, 1, 2, shape.feedForward(), shape.width());
    private final AdamW optimizer = new AdamW(decoder.weights().tensors(), AdamW.Settings.CUSTOMARY);

    /** Marks what is trained, and weighs all tokens alike. */
    @Setup
    public void weights() {
        decoder.weights().requireGradients();
        Arrays.fill(weights, 1.0 / TOKENS);
        Arrays.fill(lengths, LENGTH);
    }

    /** One step. */
    @Benchmark
    @Contender("Gaoyao")
    @OperationsPerInvocation(TOKENS)
    public double step() {
        try (var _ = org.gaoyao.model.tensor.Scope.open()) {
            double loss = TrainingPass.of(decoder, Arrays.copyOf(tokens, TOKENS), Packed.of(lengths), memory)
                    .backward(Arrays.copyOfRange(tokens, 1, TOKENS + 1), weights);
            optimizer.clip(1);
            optimizer.step(3e-4);
            return loss;
        }
    }

    /** Matrix products of as many operations as one step. */
    @Benchmark
    @Contender(value = "matrix products alone", peer = true)
    @OperationsPerInvocation(TOKENS)
    public double products() {
        double operations = shape.trainingFlops(LENGTH) * TOKENS;
        double each = 2.0 * TOKENS * shape.width() * shape.feedForward();
        for (double done = 0; done < operations; done += each) {
            try (var _ = org.gaoyao.model.tensor.Scope.withoutGradients()) {
                x.linear(weight);
            }
        }
        return operations;
    }
}
