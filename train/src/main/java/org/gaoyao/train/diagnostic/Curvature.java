package org.gaoyao.train.diagnostic;

import java.util.List;
import org.gaoyao.model.decoder.Decoder;
import org.gaoyao.model.tensor.DType;
import org.gaoyao.train.batch.Sequence;

/**
 * The greatest curvature of the loss: λ_max of its Hessian H by the weights, by power iteration.
 *
 * <p>H·v is the central difference (∇L(θ + εv) − ∇L(θ − εv)) / 2ε of gradients, with ε in proportion to ‖θ‖, so that rounding of the weights
 * does not drown it in large models. Power iteration finds the eigenvalue that is greatest
 * without its sign; where that is negative, it is done again on H less that eigenvalue, whose greatest is λ_max's.
 *
 * @param greatest λ_max
 * @param iterations how many products with H it took
 * @param converged whether the estimate came to rest within the tolerance
 */
public record Curvature(double greatest, int iterations, boolean converged) {

    /**
     * How it is measured.
     *
     * @param type what is computed in
     * @param epsilon ε over ‖θ‖, how far the steps to both sides go
     * @param iterations of one power iteration at most
     * @param tolerance the relative change of the estimate at which it ends
     * @param tokensAtOnce how many tokens one pass may have
     * @param seed of the first direction
     */
    public record Settings(DType type, double epsilon, int iterations, double tolerance, int tokensAtOnce, long seed) {

        /** In 32 bits, to a percent, in 30 iterations at most. */
        public static final Settings CUSTOMARY = new Settings(DType.F32, 1e-4, 30, 1e-2, 8192, 0);

        public Settings {
            if (!(epsilon > 0 && tolerance > 0) || iterations < 2 || tokensAtOnce < 1) {
                throw new IllegalArgumentException(
                        "ε and the tolerance must be above 0, iterations at least 2, got %s, %s, %d"
                                .formatted(epsilon, tolerance, iterations));
            }
        }

        /** The same with passes of another size. */
        public Settings withTokensAtOnce(int tokens) {
            return new Settings(type, epsilon, iterations, tolerance, tokens, seed);
        }
    }

    /**
     * Measures it.
     *
     * @param model which is not changed
     * @param sequences whose mean loss is looked at
     */
    public static Curvature of(Decoder model, List<Sequence> sequences, Settings settings) {
        try (var gradients = new Gradients(model, settings.type(), settings.tokensAtOnce())) {
            Curvature largest = power(gradients, sequences, settings, 0);
            if (largest.greatest() >= 0) {
                return largest;
            }
            Curvature above = power(gradients, sequences, settings, largest.greatest());
            return new Curvature(
                    above.greatest(),
                    largest.iterations() + above.iterations(),
                    largest.converged() && above.converged());
        }
    }

    /** The eigenvalue of H that is farthest from {@code shift}. */
    private static Curvature power(Gradients gradients, List<Sequence> sequences, Settings settings, double shift) {
        double before = Double.NaN;
        Direction v = gradients.random(settings.seed());
        try {
            for (int n = 1; n <= settings.iterations(); n++) {
                Direction product = product(gradients, sequences, v, settings.epsilon() * gradients.norm());
                double estimate = v.dot(product);
                product.add(v, -shift);
                product.scale(1 / Math.sqrt(product.dot(product)));
                v.close();
                v = product;
                if (Math.abs(estimate - before) <= settings.tolerance() * Math.abs(estimate)) {
                    return new Curvature(estimate, n, true);
                }
                before = estimate;
            }
            return new Curvature(before, settings.iterations(), false);
        } finally {
            v.close();
        }
    }

    /** H·v. */
    private static Direction product(Gradients gradients, List<Sequence> sequences, Direction v, double epsilon) {
        Direction product = gradients.at(sequences, v, epsilon);
        try (Direction behind = gradients.at(sequences, v, -epsilon)) {
            product.add(behind, -1);
        }
        product.scale(1 / (2 * epsilon));
        return product;
    }
}
