package org.gaoyao.train.learner;

import java.util.Optional;
import java.util.stream.IntStream;
import org.gaoyao.model.decoder.Configuration;
import org.gaoyao.model.decoder.Decoder;
import org.gaoyao.model.decoder.Family;
import org.gaoyao.model.tensor.DType;
import org.gaoyao.model.tensor.Tensor;
import org.gaoyao.train.batch.Feed;
import org.gaoyao.train.batch.Sequence;

/** A model of a few thousand weights, and a text without end that it can learn: numbers that go up by a step of their own. */
public final class Tiny {

    /** The vocabulary. */
    public static final int VOCABULARY = 61;

    private Tiny() {}

    /** A decoder before training. */
    public static Decoder decoder(long seed) {
        var shape = new Configuration(
                Family.QWEN3, VOCABULARY, 32, 2, 2, 1, 16, 64, 1e-6, 1e4, Optional.empty(), 64, true, false, 0.02);
        return Decoder.random(shape, seed, DType.F32);
    }

    /** Eight sequences of eight to fifteen tokens a step. */
    public static Feed feed() {
        return step -> IntStream.range(0, 8)
                .mapToObj(i -> sequence((int) step * 8 + i))
                .toList();
    }

    private static Sequence sequence(int number) {
        int stride = 1 + number % 7;
        return Sequence.of(IntStream.range(0, 8 + number % 8)
                .map(n -> (number + n * stride) % VOCABULARY)
                .toArray());
    }

    /** The bits of all weights, tensor by tensor. */
    public static int[][] bits(Decoder decoder) {
        return decoder.weights().all().stream().map(Tiny::bits).toArray(int[][]::new);
    }

    private static int[] bits(Tensor tensor) {
        float[] numbers = tensor.floats();
        return IntStream.range(0, numbers.length)
                .map(i -> Float.floatToRawIntBits(numbers[i]))
                .toArray();
    }
}
