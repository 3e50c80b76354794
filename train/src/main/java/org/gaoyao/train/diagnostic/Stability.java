package org.gaoyao.train.diagnostic;

/**
 * What learning rate a plain gradient step bears at this moment.
 *
 * <p>For g = ∇L + ξ with noise of covariance Σ, one step of rate η changes the loss by
 *
 * <pre>
 *   E[L(θ − ηg)] − L ≤ −η · (1 − η·λ_max / 2) · ‖∇L‖² + η²·λ_max / 2 · Tr(Σ)
 * </pre>
 *
 * <p>The bound η &lt; 2/λ_max and the noise term are in LegalOne's overview figure; the derivation is the textbook's. It speaks of plain
 * descent, not of AdamW, whose steps are scaled weight by weight: a figure to watch, not to control by.
 *
 * @param curvature λ_max
 * @param noise Tr(Σ) and ‖∇L‖²
 */
public record Stability(Curvature curvature, GradientNoise noise) {

    /** 2/λ_max, above which a step along the steepest curvature leads away; infinite where nothing curves upwards. */
    public double greatestRate() {
        return curvature.greatest() > 0 ? 2 / curvature.greatest() : Double.POSITIVE_INFINITY;
    }

    /** 2‖∇L‖² / (λ_max · (‖∇L‖² + Tr(Σ))), up to which a step with this noise is expected to lower the loss. */
    public double greatestRateWithNoise() {
        return greatestRate() * noise.squaredNorm() / (noise.squaredNorm() + noise.trace());
    }
}
