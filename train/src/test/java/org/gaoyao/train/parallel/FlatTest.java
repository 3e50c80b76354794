package org.gaoyao.train.parallel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gaoyao.model.tensor.DType;
import org.gaoyao.model.tensor.Tensor;
import org.junit.jupiter.api.Test;

class FlatTest {

    private static Map<String, Tensor> tensors() {
        var tensors = new LinkedHashMap<String, Tensor>();
        tensors.put("matrix", Tensor.of(new float[] {1, 2, 3, 4, 5, 6}, 2, 3));
        tensors.put("norm", Tensor.of(new float[] {7, 8}, 2));
        tensors.put("last", Tensor.of(new float[] {9, 10}, 1, 2));
        return tensors;
    }

    @Test
    void tensorsLieOneAfterTheOtherAndZerosFillUpTheLastSlice() {
        Flat flat = Flat.buckets(tensors(), 3).getFirst();
        Tensor vector = flat.joined(Objects.requireNonNull(tensors().get("norm")), tensors()::get);
        assertThat(flat.slice()).isEqualTo(4);
        assertThat(vector.floats()).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 0, 0);
        tensors().forEach((name, tensor) -> assertThat(tensor.sameAs(
                        Objects.requireNonNull(flat.tensors(vector).get(name))))
                .as(name)
                .isTrue());
    }

    /** The second slice has the end of the matrix, which is a row, and the norm, which is not. */
    @Test
    void aSliceHasPiecesOfTensors() {
        Flat flat = Flat.buckets(tensors(), 3).getFirst();
        assertThat(flat.pieces(1))
                .containsExactly(new Flat.Piece("matrix", 4, 0, 2, true), new Flat.Piece("norm", 0, 2, 2, false));
        Tensor slice = Tensor.of(new float[] {5, 6, 7, 8}, 4);
        assertThat(flat.pieces(1).get(0).in(slice).shape()).containsExactly(1, 2);
        assertThat(flat.pieces(1).get(1).in(slice).floats()).containsExactly(7, 8);
        Tensor matrix = Objects.requireNonNull(tensors().get("matrix"));
        flat.pieces(1).get(0).of(matrix).inPlace().fill(0);
        assertThat(matrix.floats()).containsExactly(1, 2, 3, 4, 0, 0);
    }

    @Test
    void tensorsOfTwoTypesAreTwoVectors() {
        var tensors = new LinkedHashMap<>(tensors());
        tensors.put("other", Tensor.zeros(DType.BF16, 2));
        assertThat(Flat.buckets(tensors, 2).stream()
                        .map(Flat::shapes)
                        .map(Map::keySet)
                        .map(List::copyOf))
                .containsExactly(List.of("matrix", "norm", "last"), List.of("other"));
    }
}
