package org.gaoyao.model.decoder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.gaoyao.model.tensor.Tensor;

/**
 * Whole sequences one after the other, without padding: each token sees the tokens up to itself in its own sequence.
 *
 * <p>No mask is built. Sequences that follow each other and are equally long are attended to in one call, as a batch; so
 * packing costs what the sequences cost, not the square of their sum.
 */
public final class Packed implements Context {

    /** Sequences that follow each other and are equally long. */
    private record Run(int sequences, int length) {
        long tokens() {
            return (long) sequences * length;
        }
    }

    private final int[] lengths;
    private final List<Run> runs = new ArrayList<>();

    private Packed(int[] lengths) {
        this.lengths = lengths;
        int begin = 0;
        for (int end = 1; end <= lengths.length; end++) {
            if (end == lengths.length || lengths[end] != lengths[begin]) {
                runs.add(new Run(end - begin, lengths[begin]));
                begin = end;
            }
        }
    }

    /**
     * Sequences of these lengths.
     *
     * @param lengths at least one, each at least 1
     */
    public static Packed of(int... lengths) {
        if (lengths.length == 0 || Arrays.stream(lengths).anyMatch(length -> length < 1)) {
            throw new IllegalArgumentException(
                    "there must be sequences, each of at least 1 token, got lengths " + Arrays.toString(lengths));
        }
        return new Packed(lengths.clone());
    }

    /** The lengths, in order. */
    public int[] lengths() {
        return lengths.clone();
    }

    @Override
    public int[] positions() {
        return Arrays.stream(lengths)
                .flatMap(length -> IntStream.range(0, length))
                .toArray();
    }

    @Override
    public Tensor attend(int layer, Tensor q_N_H_C, Tensor k_N_K_C, Tensor v_N_K_C) {
        if (runs.size() == 1) {
            return attend(runs.getFirst(), q_N_H_C, k_N_K_C, v_N_K_C);
        }
        long[] sizes = runs.stream().mapToLong(Run::tokens).toArray();
        List<Tensor> q = q_N_H_C.split(0, sizes);
        List<Tensor> k = k_N_K_C.split(0, sizes);
        List<Tensor> v = v_N_K_C.split(0, sizes);
        return Tensor.cat(
                IntStream.range(0, sizes.length)
                        .mapToObj(run -> attend(runs.get(run), q.get(run), k.get(run), v.get(run)))
                        .toList(),
                0);
    }

    private static Tensor attend(Run run, Tensor q_N_H_C, Tensor k_N_K_C, Tensor v_N_K_C) {
        return batch(run, q_N_H_C)
                .attend(batch(run, k_N_K_C), batch(run, v_N_K_C), true)
                .transpose(1, 2)
                .flatten(0, 1);
    }

    /** [N, H, C] as [B, H, T, C]. */
    private static Tensor batch(Run run, Tensor x_N_H_C) {
        return x_N_H_C.unflatten(0, run.sequences(), run.length()).transpose(1, 2);
    }
}
