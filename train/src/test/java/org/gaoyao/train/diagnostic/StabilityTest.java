package org.gaoyao.train.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.gaoyao.model.decoder.Configuration;
import org.gaoyao.model.decoder.Decoder;
import org.gaoyao.model.decoder.Family;
import org.gaoyao.model.decoder.Packed;
import org.gaoyao.model.decoder.TrainingPass;
import org.gaoyao.model.tensor.DType;
import org.gaoyao.model.tensor.Device;
import org.gaoyao.model.tensor.Scope;
import org.gaoyao.model.tensor.Tensor;
import org.gaoyao.train.batch.Batch;
import org.gaoyao.train.batch.Sequence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StabilityTest {

    private static final List<Sequence> SEQUENCES = List.of(Sequence.of(1, 5, 2, 6, 3), Sequence.of(4, 0, 4, 2));

    /** 160 weights in 64 bits. */
    private static Decoder model(long seed) {
        var shape =
                new Configuration(Family.QWEN3, 7, 4, 1, 1, 1, 4, 4, 1e-6, 1e4, Optional.empty(), 16, true, false, 0.5);
        Decoder drawn = Decoder.random(shape, seed, DType.F32);
        return new Decoder(shape, drawn.weights().copy(DType.F64, Device.CPU).requireGradients());
    }

    /** The gradient as one vector, by a pass of its own. */
    private static double[] gradient(Decoder model, List<Sequence> sequences) {
        var batch = new Batch(sequences);
        try (Scope _ = Scope.open()) {
            TrainingPass.of(model, batch.ids(), Packed.of(batch.lengths()), TrainingPass.Memory.KEEP)
                    .backward(batch.targets(), batch.weights(1.0 / batch.counted()));
            double[] all = model.weights().all().stream()
                    .flatMapToDouble(
                            tensor -> DoubleStream.of(tensor.gradient().value().doubles()))
                    .toArray();
            model.weights().all().forEach(tensor -> tensor.gradient().clear());
            return all;
        }
    }

    /** The Hessian, a column for each weight. */
    private static double[][] hessian(Decoder model) {
        double step = 1e-5;
        return model.weights().all().stream()
                .flatMap(tensor -> IntStream.range(0, (int) tensor.count()).mapToObj(i -> {
                    nudge(tensor, i, step);
                    double[] ahead = gradient(model, SEQUENCES);
                    nudge(tensor, i, -2 * step);
                    double[] behind = gradient(model, SEQUENCES);
                    nudge(tensor, i, step);
                    Arrays.setAll(ahead, n -> (ahead[n] - behind[n]) / (2 * step));
                    return ahead;
                }))
                .toArray(double[][]::new);
    }

    private static void nudge(Tensor tensor, int index, double step) {
        try (Scope _ = Scope.withoutGradients()) {
            double[] unit = new double[(int) tensor.count()];
            unit[index] = step;
            tensor.detach().inPlace().add(Tensor.of(unit, tensor.shape()));
        }
    }

    /** All eigenvalues of a symmetric matrix, ascending, by Jacobi's rotations. */
    private static double[] eigenvalues(double[][] matrix) {
        int size = matrix.length;
        double[][] a = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                a[i][j] = (matrix[i][j] + matrix[j][i]) / 2;
            }
        }
        for (int sweep = 0; sweep < 12; sweep++) {
            for (int p = 0; p < size; p++) {
                for (int q = p + 1; q < size; q++) {
                    rotate(a, p, q);
                }
            }
        }
        return IntStream.range(0, size).mapToDouble(i -> a[i][i]).sorted().toArray();
    }

    private static void rotate(double[][] a, int p, int q) {
        if (Math.abs(a[p][q]) < 1e-15) {
            return;
        }
        double theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
        double t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.hypot(theta, 1));
        double c = 1 / Math.hypot(t, 1);
        double s = t * c;
        for (int k = 0; k < a.length; k++) {
            double left = a[k][p];
            double right = a[k][q];
            a[k][p] = c * left - s * right;
            a[k][q] = s * left + c * right;
        }
        for (int k = 0; k < a.length; k++) {
            double left = a[p][k];
            double right = a[q][k];
            a[p][k] = c * left - s * right;
            a[q][k] = s * left + c * right;
        }
    }

    /** Of seeds 6 and 7 the eigenvalue that is greatest without its sign is negative. */
    @ParameterizedTest
    @ValueSource(longs = {1, 3, 6, 7})
    void greatestCurvatureIsTheGreatestEigenvalueOfTheDenseHessian(long seed) {
        Decoder model = model(seed);
        double[] eigenvalues = eigenvalues(hessian(model));
        double greatest = eigenvalues[eigenvalues.length - 1];

        Curvature found = Curvature.of(model, SEQUENCES, new Curvature.Settings(DType.F64, 1e-6, 2_000, 1e-9, 100, 1));
        assertThat(found.greatest()).isCloseTo(greatest, within(1e-4 * greatest));
        assertThat(found.converged()).isTrue();
        Curvature coarse = Curvature.of(model, SEQUENCES, new Curvature.Settings(DType.F32, 1e-4, 200, 1e-4, 100, 1));
        assertThat(coarse.greatest()).isCloseTo(greatest, within(.02 * greatest));
    }

    @Test
    void noiseIsTheSpreadOfTheGradientsOfMicroBatches() {
        Decoder model = model(1);
        List<List<Sequence>> microBatches =
                List.of(SEQUENCES, List.of(Sequence.of(2, 2, 5)), List.of(Sequence.of(6, 1, 0, 3), Sequence.of(3, 3)));
        double[][] gradients =
                microBatches.stream().map(of -> gradient(model, of)).toArray(double[][]::new);
        double[] mean = new double[gradients[0].length];
        Arrays.setAll(mean, i -> (gradients[0][i] + gradients[1][i] + gradients[2][i]) / 3);
        double spread = 0;
        for (double[] gradient : gradients) {
            spread += IntStream.range(0, mean.length)
                    .mapToDouble(i -> Math.pow(gradient[i] - mean[i], 2))
                    .sum();
        }

        GradientNoise noise = GradientNoise.of(model, DType.F64, microBatches, 4);
        assertThat(noise.trace()).isCloseTo(spread / 2, within(1e-12));
        assertThat(noise.squaredNorm())
                .isCloseTo(DoubleStream.of(mean).map(g -> g * g).sum(), within(1e-12));
        assertThatThrownBy(() -> GradientNoise.of(model, DType.F64, List.of(SEQUENCES), 100))
                .hasMessageContaining("at least 2");
    }

    @Test
    void theModelItsWeightsAndGradientsAreAsBefore() {
        Decoder model = model(2);
        double[] before = gradient(model, SEQUENCES);

        Curvature.of(model, SEQUENCES, Curvature.Settings.CUSTOMARY);
        GradientNoise.of(model, DType.F32, List.of(SEQUENCES, SEQUENCES), 100);
        assertThat(model.weights().all()).noneMatch(tensor -> tensor.gradient().exists());
        assertThat(gradient(model, SEQUENCES)).isEqualTo(before);
    }

    /** L = curvature · x² / 2 falls by steps below 2 / curvature: with noise, by those below the second bound. */
    @Test
    void boundsAreWhereAStepOnAParabolaNoLongerLowersTheLoss() {
        double curvature = 8;
        double slope = 3;
        double noise = 5;
        var stability = new Stability(new Curvature(curvature, 1, true), new GradientNoise(noise, slope * slope, 4));

        assertThat(stability.greatestRate()).isEqualTo(.25);
        double rate = stability.greatestRateWithNoise();
        double expected = -rate * (1 - rate * curvature / 2) * slope * slope + rate * rate * curvature / 2 * noise;
        assertThat(expected).isCloseTo(0, within(1e-12));
        assertThat(rate).isLessThan(.25);
        assertThat(new Stability(new Curvature(-1, 1, true), new GradientNoise(1, 1, 2)).greatestRate())
                .isInfinite();
    }
}
