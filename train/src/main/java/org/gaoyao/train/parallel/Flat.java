package org.gaoyao.train.parallel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gaoyao.model.tensor.Tensor;
import org.jspecify.annotations.Nullable;

/**
 * Tensors laid one after the other as one vector, which is cut into equal slices, one for each rank; zeros fill up the last.
 *
 * <p>So one exchange serves many tensors, and ranks have equal shares whatever the shapes. A slice holds pieces of tensors.
 *
 * @param shapes of the tensors by name, in order
 * @param slices how many
 */
record Flat(Map<String, long[]> shapes, int slices) {

    /** How many numbers are exchanged at once, unless one tensor has more: 16 MB in 32 bits. */
    private static final long BUCKET = 1 << 22;

    /**
     * What of a tensor lies in a slice.
     *
     * @param name of the tensor
     * @param start the first number, counted within the tensor
     * @param at where that is, counted within the slice
     * @param length how many numbers
     * @param matrix whether the tensor has more than one dimension
     */
    record Piece(String name, long start, long at, long length, boolean matrix) {

        /** It in its slice, as a view: one row if the tensor is a matrix, so that an optimizer still knows what is one. */
        Tensor in(Tensor slice) {
            return row(slice.narrow(0, at, length));
        }

        /** It in its tensor, as a view. */
        Tensor of(Tensor tensor) {
            return row(tensor.detach().reshape(-1).narrow(0, start, length));
        }

        private Tensor row(Tensor numbers) {
            return matrix ? numbers.unsqueeze(0) : numbers;
        }
    }

    Flat {
        shapes = new LinkedHashMap<>(shapes);
    }

    /** Tensors in as few vectors as their sizes and types allow. */
    static List<Flat> buckets(Map<String, Tensor> tensors, int slices) {
        var buckets = new ArrayList<Flat>();
        var open = new LinkedHashMap<String, long[]>();
        long numbers = 0;
        @Nullable Tensor last = null;
        for (var entry : tensors.entrySet()) {
            Tensor tensor = entry.getValue();
            if (last != null && (numbers + tensor.count() > BUCKET || last.type() != tensor.type())) {
                buckets.add(new Flat(open, slices));
                open.clear();
                numbers = 0;
            }
            open.put(entry.getKey(), tensor.shape());
            numbers += tensor.count();
            last = tensor;
        }
        buckets.add(new Flat(open, slices));
        return buckets;
    }

    private static long count(long[] shape) {
        return Arrays.stream(shape).reduce(1, Math::multiplyExact);
    }

    /** How many numbers a slice has. */
    long slice() {
        long numbers = shapes.values().stream().mapToLong(Flat::count).sum();
        return Math.ceilDiv(numbers, slices);
    }

    /**
     * The vector of tensors: a copy.
     *
     * @param like has their type and is where they are
     * @param each a tensor by its name; zeros stand for one that is not there
     */
    Tensor joined(Tensor like, Function<String, @Nullable Tensor> each) {
        var parts = new ArrayList<Tensor>();
        long filled = slice() * slices;
        for (var entry : shapes.entrySet()) {
            long count = count(entry.getValue());
            Tensor tensor = each.apply(entry.getKey());
            parts.add(tensor == null ? like.zeros(count) : tensor.detach().reshape(-1));
            filled -= count;
        }
        parts.add(like.zeros(filled));
        return Tensor.cat(parts, 0);
    }

    /** The tensors of a vector, as views. */
    Map<String, Tensor> tensors(Tensor vector) {
        var tensors = new LinkedHashMap<String, Tensor>();
        long at = 0;
        for (var entry : shapes.entrySet()) {
            long count = count(entry.getValue());
            tensors.put(entry.getKey(), vector.narrow(0, at, count).reshape(entry.getValue()));
            at += count;
        }
        return tensors;
    }

    /** What lies in a slice. */
    List<Piece> pieces(int index) {
        var pieces = new ArrayList<Piece>();
        long from = slice() * index;
        long to = from + slice();
        long at = 0;
        for (var entry : shapes.entrySet()) {
            long count = count(entry.getValue());
            long start = Math.max(from, at);
            long end = Math.min(to, at + count);
            if (start < end) {
                pieces.add(
                        new Piece(entry.getKey(), start - at, start - from, end - start, entry.getValue().length > 1));
            }
            at += count;
        }
        return pieces;
    }
}
