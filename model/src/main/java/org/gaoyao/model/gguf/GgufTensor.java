package org.gaoyao.model.gguf;

import java.util.Arrays;
import java.util.function.Supplier;
import org.gaoyao.model.tensor.Tensor;

/**
 * A tensor that is to be written.
 *
 * @param name in the GGUF file
 * @param type of its numbers there
 * @param shape rows first, as in the checkpoint
 * @param source gives the numbers when their turn comes; what it makes is freed after it was written
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record GgufTensor(String name, GgufType type, long[] shape, Supplier<Tensor> source) {

    long count() {
        return Arrays.stream(shape).reduce(1, Math::multiplyExact);
    }

    long bytes() {
        return type.bytes(count());
    }
}
