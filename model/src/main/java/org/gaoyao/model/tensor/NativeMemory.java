package org.gaoyao.model.tensor;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import org.bytedeco.javacpp.Pointer;

/** Memory that tensors are made of, checked before the native library sees it. */
final class NativeMemory {

    private NativeMemory() {}

    /** Refuses memory that is not exactly as long as numbers of this type and shape are. */
    static void requireSize(MemorySegment bytes, DType type, long... shape) {
        long needed = Arrays.stream(shape).reduce(type.bytes(), Math::multiplyExact);
        if (bytes.byteSize() != needed) {
            throw new IllegalArgumentException(
                    "%s%s needs %d bytes, got %d".formatted(type, Arrays.toString(shape), needed, bytes.byteSize()));
        }
    }

    /** Where native memory is. */
    static Pointer pointer(MemorySegment bytes) {
        if (!bytes.isNative()) {
            throw new IllegalArgumentException("only native memory can be viewed, this is on the Java heap");
        }
        return new Address(bytes.address());
    }

    /** A pointer to any address: one made from a buffer would end at 2 GiB. */
    private static final class Address extends Pointer {
        Address(long address) {
            this.address = address;
        }
    }
}
