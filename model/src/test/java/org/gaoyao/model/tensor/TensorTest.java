package org.gaoyao.model.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.bytedeco.javacpp.Pointer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TensorTest {

    @ParameterizedTest
    @EnumSource
    void bytesGoInAndOutUnchanged(DType type) {
        try (Scope _ = Scope.open()) {
            Tensor tensor = Tensor.of(new long[] {1, 0, 1, 1, 0, 1}, 2, 3).to(type);
            Tensor copy = Tensor.of(tensor.bytes(), type, 2, 3);
            assertThat(copy.sameAs(tensor)).isTrue();
            assertThat(copy.type()).isEqualTo(type);
            assertThat(tensor.bytes().byteSize()).isEqualTo(6L * type.bytes());
            assertThat(tensor.transpose(0, 1).longs()).containsExactly(1, 1, 0, 0, 1, 1);
        }
    }

    @Test
    void aScopeFreesWhatIsNotKept() {
        Tensor kept;
        Tensor handed;
        try (Scope _ = Scope.open()) {
            long before = Pointer.totalCount();
            for (int step = 0; step < 10; step++) {
                try (Scope _ = Scope.open()) {
                    Tensor.ones(DType.F32, 3)
                            .times(2)
                            .linear(Tensor.ones(DType.F32, 3, 3))
                            .sum();
                }
            }
            assertThat(Pointer.totalCount()).isEqualTo(before);
            try (Scope inner = Scope.open()) {
                kept = Scope.keep(Tensor.ones(DType.F32, 3));
                handed = inner.hand(Tensor.ones(DType.F32, 4).add(Tensor.ones(DType.F32, 4)));
            }
            assertThat(handed.floats()).containsExactly(2, 2, 2, 2);
        }
        assertThat(handed.raw().isNull()).isTrue();
        assertThat(kept.floats()).containsExactly(1, 1, 1);
        kept.close();
        assertThat(kept.raw().isNull()).isTrue();
    }

    @Test
    void nothingIsRecordedWithoutGradients() {
        try (Scope _ = Scope.open()) {
            Tensor x = Tensor.ones(DType.F32, 3).requireGradient();
            try (Scope _ = Scope.withoutGradients()) {
                assertThat(x.times(2).requiresGradient()).isFalse();
                try (Scope _ = Scope.withGradients()) {
                    assertThat(x.times(2).requiresGradient()).isTrue();
                }
            }
            x.times(x).sum().backward();
            assertThat(x.gradient().value().floats()).containsExactly(2, 2, 2);
            x.gradient().clear();
            assertThat(x.gradient().exists()).isFalse();
            assertThatThrownBy(() -> x.gradient().value()).hasMessageContaining("no gradient");
        }
    }

    @Test
    void theGeneratorContinuesFromASavedState() {
        try (Scope _ = Scope.withoutGradients()) {
            Tensor ones = Tensor.ones(DType.F32, 1000);
            Randomness.seed(3);
            ones.dropout(0.5);
            byte[] state = Randomness.state();
            Tensor next = ones.dropout(0.5);
            Randomness.seed(4);
            assertThat(ones.dropout(0.5).sameAs(next)).isFalse();
            Randomness.restore(state);
            assertThat(ones.dropout(0.5).sameAs(next)).isTrue();
        }
    }

    @Test
    void normalNumbersDependOnTheirSeedAlone() {
        try (Scope _ = Scope.withoutGradients()) {
            Tensor one = Tensor.normal(1, 2, 5, 100, 100);
            Tensor.ones(DType.F32, 10).dropout(0.5);
            assertThat(Tensor.normal(1, 2, 5, 100, 100).sameAs(one)).isTrue();
            assertThat(Tensor.normal(1, 2, 6, 100, 100).sameAs(one)).isFalse();
            assertThat(one.sum().item() / 10_000).isCloseTo(1, within(0.1));
        }
    }

    @Test
    void groupedAttentionEqualsRepeatedHeads() {
        try (Scope _ = Scope.withoutGradients()) {
            Tensor q = Tensor.normal(0, 1, 1, 2, 6, 5, 8);
            Tensor k = Tensor.normal(0, 1, 2, 2, 2, 5, 8);
            Tensor v = Tensor.normal(0, 1, 3, 2, 2, 5, 8);
            Tensor repeated = q.attend(repeat(k), repeat(v), true);
            assertThat(q.attend(k, v, true).subtract(repeated).abs().max().item())
                    .isLessThan(1e-6);
            byte[] lower = new byte[25];
            for (int at = 0; at < 25; at++) {
                lower[at] = (byte) (at % 5 <= at / 5 ? 1 : 0);
            }
            Tensor masked = q.attend(k, v, Tensor.mask(lower, 5, 5));
            assertThat(masked.subtract(repeated).abs().max().item()).isLessThan(1e-6);
        }
    }

    private static Tensor repeat(Tensor x_B_K_S_C) {
        return x_B_K_S_C.unsqueeze(2).expand(2, 2, 3, 5, 8).reshape(2, 6, 5, 8);
    }

    /** By the definitions: 1/√(mean(1, 4)) = 0.632456; a quarter turn takes (a, b) to (−b, a). */
    @Test
    void normsAndRotationsFollowTheirDefinitions() {
        try (Scope _ = Scope.withoutGradients()) {
            Tensor x = Tensor.of(new float[] {1, 2}, 1, 2);
            float[] normed = x.rmsNorm(Tensor.of(new float[] {1, 10}, 2), 1e-12).floats();
            assertThat(normed[0]).isCloseTo(.632456f, within(1e-6f));
            assertThat(normed[1]).isCloseTo(12.64911f, within(1e-5f));
            Tensor turned = x.rotate(Tensor.zeros(DType.F32, 2), Tensor.of(new float[] {-1, 1}, 2));
            assertThat(turned.floats()).containsExactly(-2, 1);
        }
    }

    @Test
    void mistakesAreExceptions() {
        try (Scope _ = Scope.open()) {
            Tensor two = Tensor.ones(DType.F32, 2, 2);
            assertThatThrownBy(() -> two.matmul(Tensor.ones(DType.F32, 3, 3))).hasMessageContaining("2x2 and 3x3");
            assertThatThrownBy(() -> Tensor.of(new float[3], 2, 2)).hasMessageContaining("needs 16 bytes, got 12");
            assertThatThrownBy(() -> two.transpose(0, 1).bytes()).hasMessageContaining("plain layout");
            assertThat(Tensor.cat(List.of(two, two), 0).shape()).containsExactly(4, 2);
        }
    }
}
