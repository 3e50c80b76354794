package org.gaoyao.model.optimizer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.gaoyao.model.tensor.DType;
import org.gaoyao.model.tensor.Scope;
import org.gaoyao.model.tensor.Tensor;
import org.junit.jupiter.api.Test;

class AdamWTest {

    private static final AdamW.Settings SETTINGS = new AdamW.Settings(0.9, 0.99, 1e-8, 0.1);

    /** Against the algorithm of the paper, written out for one number. */
    @Test
    void stepsFollowThePaperAndOnlyMatricesDecay() {
        Tensor matrix = Scope.keep(Tensor.of(new float[] {3}, 1, 1)).requireGradient();
        Tensor norm = Scope.keep(Tensor.of(new float[] {3}, 1)).requireGradient();
        var optimizer = new AdamW(Map.of("matrix", matrix, "norm", norm), SETTINGS);
        double[] gradients = {0.5, -2, 1, 0.25};
        double decayed = 3;
        double plain = 3;
        double first = 0;
        double second = 0;
        for (int step = 1; step <= gradients.length; step++) {
            double gradient = gradients[step - 1];
            try (Scope _ = Scope.open()) {
                matrix.times(gradient).sum().backward();
                norm.times(gradient).sum().backward();
                optimizer.step(0.01);
            }
            first = 0.9 * first + 0.1 * gradient;
            second = 0.99 * second + 0.01 * gradient * gradient;
            double update = first / (1 - Math.pow(0.9, step)) / (Math.sqrt(second / (1 - Math.pow(0.99, step))) + 1e-8);
            decayed = decayed * (1 - 0.01 * 0.1) - 0.01 * update;
            plain -= 0.01 * update;
        }
        assertThat(matrix.item()).isCloseTo(decayed, within(1e-6));
        assertThat(norm.item()).isCloseTo(plain, within(1e-6));
        assertThat(optimizer.steps()).isEqualTo(4);
        assertThat(matrix.gradient().exists()).isFalse();
    }

    @Test
    void clippingScalesTheJointNorm() {
        Tensor one = Tensor.of(new float[] {1, 1}, 2).requireGradient();
        Tensor other = Tensor.of(new float[] {1, 1}, 1, 2).requireGradient();
        var optimizer = new AdamW(Map.of("one", one, "other", other), SETTINGS);
        assertThatThrownBy(() -> optimizer.step(1)).hasMessageContaining("no gradient for ");
        one.times(3).sum().backward();
        other.times(4).sum().backward();
        assertThat(optimizer.clip(1)).isCloseTo(Math.sqrt(50), within(1e-5));
        assertThat(one.gradient().value().floats()[0]).isCloseTo((float) (3 / Math.sqrt(50)), within(1e-5f));
        assertThat(optimizer.clip(5)).isCloseTo(1, within(1e-5));
        assertThat(other.gradient().value().type()).isEqualTo(DType.F32);
    }
}
