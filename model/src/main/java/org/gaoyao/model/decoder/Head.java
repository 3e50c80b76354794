package org.gaoyao.model.decoder;

import java.util.ArrayList;
import java.util.Arrays;
import org.gaoyao.model.tensor.Scope;
import org.gaoyao.model.tensor.Tensor;

/**
 * The last layer with the likelihood of given tokens, a stretch of tokens at a time, so that the logits of all tokens,
 * [N, V], are never in memory at once.
 *
 * <p>Gradients are known in closed form and computed by hand in the buffer of the logits: with ℓ = Σ w·(−ln p(target)) and
 * p = softmax(h·Wᵀ), dℓ/dz = w·(p − 1[target]), dℓ/dh = dℓ/dz·W and dℓ/dW = (dℓ/dz)ᵀ·h.
 *
 * @param weight_V_D the last layer
 */
record Head(Tensor weight_V_D) {

    /** As many logits as stay near the processor: 2²¹ in 32 bits are 8 MB. */
    private static final long LOGITS = 1 << 21;

    private static final int FEWEST = 128;

    /** What a weighted sum of negative log-likelihoods is, and its gradient by the hidden states [M, D]. */
    record Loss(double value, Tensor gradient_M_D) {}

    /** ln p(target) of each of M tokens. */
    double[] logProbabilities(Tensor hidden_M_D, int[] targets) {
        double[] result = new double[targets.length];
        try (Scope _ = Scope.withoutGradients()) {
            stretches(targets.length, (start, length) -> {
                Tensor logits_T_V = hidden_M_D.narrow(0, start, length).linear(weight_V_D);
                double[] chosen = logits_T_V
                        .logSoftmax(-1)
                        .gather(1, column(targets, start, length))
                        .doubles();
                System.arraycopy(chosen, 0, result, start, length);
            });
        }
        return result;
    }

    /**
     * The loss ℓ of M tokens; the gradient by the last layer is added to it if it requires one.
     *
     * @param weights w of each token
     */
    Loss loss(Tensor hidden_M_D, int[] targets, double[] weights) {
        var gradients = new ArrayList<Tensor>();
        double[] value = new double[1];
        Tensor weight = weight_V_D.detach();
        Tensor gradient_V_D = weight_V_D.requiresGradient() ? gradientOf(weight_V_D) : null;
        stretches(targets.length, (start, length) -> {
            Tensor h_T_D = hidden_M_D.narrow(0, start, length);
            Tensor target_T_1 = column(targets, start, length);
            Tensor weight_T_1 = Tensor.of(Arrays.copyOfRange(weights, start, start + length), length, 1)
                    .to(h_T_D.type())
                    .to(h_T_D.device());
            try (Scope scope = Scope.withoutGradients()) {
                Tensor z_T_V = h_T_D.linear(weight);
                z_T_V.inPlace().logSoftmax(z_T_V, -1);
                double[] chosen = z_T_V.gather(1, target_T_1).doubles();
                for (int t = 0; t < length; t++) {
                    value[0] -= weights[start + t] * chosen[t];
                }
                z_T_V.inPlace().exp().times(weight_T_1);
                z_T_V.inPlace().scatterAdd(1, target_T_1, weight_T_1.times(-1));
                gradients.add(scope.hand(z_T_V.matmul(weight)));
                if (gradient_V_D != null) {
                    gradient_V_D.inPlace().addProduct(z_T_V.transpose(0, 1), h_T_D);
                }
            }
        });
        return new Loss(value[0], gradients.size() == 1 ? gradients.getFirst() : Tensor.cat(gradients, 0));
    }

    private static Tensor gradientOf(Tensor weight) {
        if (!weight.gradient().exists()) {
            weight.gradient().add(Tensor.zeros(weight.type(), weight.shape()).to(weight.device()));
        }
        return weight.gradient().value();
    }

    private Tensor column(int[] targets, int start, int length) {
        return Tensor.of(Arrays.copyOfRange(targets, start, start + length))
                .unsqueeze(1)
                .to(weight_V_D.device());
    }

    /** Of how many tokens the logits are in memory at once. */
    static int longest(long vocabulary) {
        return (int) Math.max(FEWEST, LOGITS / vocabulary);
    }

    private interface Stretch {
        void accept(int start, int length);
    }

    private void stretches(int tokens, Stretch stretch) {
        int longest = longest(weight_V_D.size(0));
        for (int start = 0; start < tokens; start += longest) {
            stretch.accept(start, Math.min(longest, tokens - start));
        }
    }
}
