package org.gaoyao.model.tensor;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.ref.Reference;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** A multi-dimensional array in native memory: its type, shape and numbers. {@link Tensor} adds what is computed with it. */
abstract sealed class NativeArray implements AutoCloseable permits Tensor {

    static {
        Native.load();
    }

    private final org.bytedeco.pytorch.Tensor raw;

    /** What holds the memory if it is not the native library's own: a mapped file must not go while a view of it is used. */
    private final @Nullable Object owner;

    NativeArray(org.bytedeco.pytorch.Tensor raw, @Nullable Object owner) {
        this.raw = raw;
        this.owner = owner;
    }

    org.bytedeco.pytorch.Tensor raw() {
        return raw;
    }

    @Nullable
    Object owner() {
        return owner;
    }

    /** The sizes of all dimensions. */
    public long[] shape() {
        return LongStream.range(0, raw.dim()).map(raw::size).toArray();
    }

    /** The size of one dimension. */
    public long size(int axis) {
        return raw.size(axis);
    }

    /** How many dimensions there are. */
    public int rank() {
        return (int) raw.dim();
    }

    /** How many numbers there are. */
    public long count() {
        return raw.numel();
    }

    /** What the numbers are stored as. */
    public DType type() {
        return DType.of(raw.scalar_type());
    }

    /** Where the numbers are. */
    public Device device() {
        return Device.of(raw.device());
    }

    /** The only number of a tensor that has one. */
    public double item() {
        return raw.item_double();
    }

    /** The numbers in 32 bits, in the order of the shape. */
    public float[] floats() {
        return read(DType.F32, bytes -> bytes.toArray(ValueLayout.JAVA_FLOAT_UNALIGNED));
    }

    /** The numbers in 64 bits, in the order of the shape. */
    public double[] doubles() {
        return read(DType.F64, bytes -> bytes.toArray(ValueLayout.JAVA_DOUBLE_UNALIGNED));
    }

    /** The numbers as integers, in the order of the shape. */
    public long[] longs() {
        return read(DType.I64, bytes -> bytes.toArray(ValueLayout.JAVA_LONG_UNALIGNED));
    }

    private <A> A read(DType type, Function<MemorySegment, A> copy) {
        org.bytedeco.pytorch.Tensor plain =
                raw.detach().to(Device.CPU.toNative(), type.scalar()).contiguous();
        try {
            return copy.apply(bytes(plain));
        } finally {
            Reference.reachabilityFence(plain);
            Reference.reachabilityFence(this);
        }
    }

    /** The memory itself, without a copy, for as long as the tensor is open; of a tensor on the CPU with plain layout. */
    public MemorySegment bytes() {
        if (!device().equals(Device.CPU) || !raw.is_contiguous()) {
            throw new IllegalStateException("only a tensor on the CPU with plain layout shows its bytes; use plain()");
        }
        return bytes(raw);
    }

    @SuppressWarnings("restricted")
    private static MemorySegment bytes(org.bytedeco.pytorch.Tensor plain) {
        return MemorySegment.ofAddress(plain.data_ptr().address()).reinterpret(plain.nbytes());
    }

    /** Whether both have the same shape and the same numbers. */
    public boolean sameAs(Tensor other) {
        return raw.equal(other.raw());
    }

    @Override
    public String toString() {
        return type() + Arrays.toString(shape()) + " on " + device();
    }

    /** Frees the memory now, if nothing else needs it; for tensors that were {@linkplain Scope#keep kept}. */
    @Override
    public void close() {
        raw.close();
    }
}
