package org.gaoyao.model.decoder;

import java.util.stream.IntStream;
import org.gaoyao.model.tensor.Tensor;

/**
 * Rotary positions of N tokens: the cosines and sines by which their queries and keys are turned (Su and others, 2021).
 *
 * @param cosine_N_1_C the cosines, twice
 * @param signedSine_N_1_C the sines, twice, the first half negated
 */
record Rotation(Tensor cosine_N_1_C, Tensor signedSine_N_1_C) {

    /** The rotation of tokens at these positions, computed in 64 bits and stored as the model's weights are. */
    static Rotation of(Lender model, int[] positions) {
        Configuration configuration = model.configuration();
        int width = configuration.headWidth();
        int half = width / 2;
        double[] frequencies = IntStream.range(0, half)
                .mapToDouble(configuration::frequency)
                .map(frequency -> configuration
                        .scaling()
                        .map(scaling -> scaling.scale(frequency))
                        .orElse(frequency))
                .toArray();
        double[] cosine = new double[positions.length * width];
        double[] sine = new double[positions.length * width];
        for (int token = 0; token < positions.length; token++) {
            for (int pair = 0; pair < half; pair++) {
                double angle = positions[token] * frequencies[pair];
                int first = token * width + pair;
                cosine[first] = cosine[first + half] = Math.cos(angle);
                sine[first + half] = Math.sin(angle);
                sine[first] = -sine[first + half];
            }
        }
        return new Rotation(table(cosine, positions.length, width, model), table(sine, positions.length, width, model));
    }

    private static Tensor table(double[] values, int tokens, int width, Lender model) {
        return Tensor.of(values, tokens, 1, width).to(model.type()).to(model.device());
    }

    /** Turns queries or keys. */
    Tensor apply(Tensor x_N_H_C) {
        return x_N_H_C.rotate(cosine_N_1_C, signedSine_N_1_C);
    }
}
