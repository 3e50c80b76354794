package org.gaoyao.model.tensor;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.List;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.pytorch.BoolOptional;
import org.bytedeco.pytorch.DoubleOptional;
import org.bytedeco.pytorch.LongOptional;
import org.bytedeco.pytorch.MemoryFormatOptional;
import org.bytedeco.pytorch.Scalar;
import org.bytedeco.pytorch.TensorArrayRefOptional;
import org.bytedeco.pytorch.TensorOptional;
import org.bytedeco.pytorch.TensorOptions;
import org.bytedeco.pytorch.TensorVector;
import org.bytedeco.pytorch.global.torch;
import org.jspecify.annotations.Nullable;

/**
 * A multi-dimensional array in native memory, and the operations that models are written in.
 *
 * <p>Operations return new tensors and leave their operands alone, but for those of {@link #inPlace}. What
 * involves a tensor that {@linkplain #requiresGradient requires a gradient} is recorded, and {@link #backward} then adds
 * gradients to those tensors. Shapes that do not fit are refused with an exception by the native library. Results are
 * equal bit for bit for equal inputs, seed, threads and processor.
 *
 * <p>A dimension may be given as -1, and is then counted from what remains; a negative axis counts from the last.
 */
public final class Tensor extends NativeArray {

    private static final TensorOptional ABSENT = kept(new TensorOptional());
    private static final DoubleOptional NO_NUMBER = kept(new DoubleOptional());
    private static final BoolOptional NO_FLAG = kept(new BoolOptional());
    private static final TensorArrayRefOptional NO_TENSORS = kept(new TensorArrayRefOptional());

    /** The operand of every operation. */
    private final org.bytedeco.pytorch.Tensor raw;

    Tensor(org.bytedeco.pytorch.Tensor raw, @Nullable Object owner) {
        super(raw, owner);
        this.raw = raw;
    }

    Tensor(org.bytedeco.pytorch.Tensor raw) {
        this(raw, null);
    }

    // made

    /** Zeros on the CPU. */
    public static Tensor zeros(DType type, long... shape) {
        return new Tensor(torch.zeros(shape, new TensorOptions(type.scalar())));
    }

    /** Zeros of the same type and in the same place. */
    public Tensor zeros(long... shape) {
        return new Tensor(raw.new_zeros(shape));
    }

    /** Ones on the CPU. */
    public static Tensor ones(DType type, long... shape) {
        return new Tensor(torch.ones(shape, new TensorOptions(type.scalar())));
    }

    /** A copy of {@code values} as integers of 64 bits, on the CPU. */
    public static Tensor of(long[] values, long... shape) {
        return of(MemorySegment.ofArray(values), DType.I64, shape);
    }

    /** A copy of {@code values} as integers of 64 bits with one dimension, on the CPU. */
    public static Tensor of(int... values) {
        return of(Arrays.stream(values).asLongStream().toArray(), values.length);
    }

    /** A copy of {@code values} in 32 bits, on the CPU. */
    public static Tensor of(float[] values, long... shape) {
        return of(MemorySegment.ofArray(values), DType.F32, shape);
    }

    /** A copy of {@code values} in 64 bits, on the CPU. */
    public static Tensor of(double[] values, long... shape) {
        return of(MemorySegment.ofArray(values), DType.F64, shape);
    }

    /** A mask: true where the byte is 1, false where it is 0; on the CPU. */
    public static Tensor mask(byte[] values, long... shape) {
        return of(MemorySegment.ofArray(values), DType.BOOL, shape);
    }

    /** A copy of numbers that lie in {@code bytes} one after the other, little end first, on the CPU. */
    public static Tensor of(MemorySegment bytes, DType type, long... shape) {
        NativeMemory.requireSize(bytes, type, shape);
        Tensor made = new Tensor(torch.empty(shape, new TensorOptions(type.scalar()), new MemoryFormatOptional()));
        made.bytes().copyFrom(bytes);
        return made;
    }

    /** A tensor that is the memory at {@code bytes}, without a copy; mapped read-only it must never be written to. */
    public static Tensor view(MemorySegment bytes, DType type, long... shape) {
        NativeMemory.requireSize(bytes, type, shape);
        return new Tensor(torch.from_blob(NativeMemory.pointer(bytes), shape, new TensorOptions(type.scalar())), bytes);
    }

    /** Numbers drawn from a normal distribution on the CPU, in 32 bits; equal for equal seeds, whatever else is drawn. */
    public static Tensor normal(double mean, double deviation, long seed, long... shape) {
        return new Tensor(Randomness.normal(mean, deviation, seed, shape));
    }

    /** Tensors joined along an axis. */
    public static Tensor cat(List<Tensor> parts, int axis) {
        return new Tensor(torch.cat(vector(parts), axis));
    }

    /** This tensor, or a copy of it, on the CPU and with its numbers in the order of the shape. */
    public Tensor plain() {
        return to(Device.CPU).contiguous();
    }

    /**
     * Becomes another tensor of the same type, whatever its shape, and shares its memory; that of its own goes. It stays the same
     * object, with its gradient and whether it requires one.
     */
    public void become(Tensor other) {
        raw.set_data(other.raw);
    }

    /** The operations that change these numbers instead of making new ones. */
    public InPlace inPlace() {
        return new InPlace(this);
    }

    // gradients

    /** Says that what is computed from this tensor is to be recorded; returns this tensor. */
    public Tensor requireGradient() {
        raw.set_requires_grad(true);
        return this;
    }

    /** Whether computation with this tensor is recorded. */
    public boolean requiresGradient() {
        return raw.requires_grad();
    }

    /** The same numbers without their history. */
    public Tensor detach() {
        return same(raw.detach());
    }

    /** Adds the gradients of this, a single number, to every tensor that requires one. */
    public void backward() {
        raw.backward();
    }

    /** Adds the gradients to every tensor that requires one, given the gradient of this. */
    public void backward(Tensor gradient) {
        raw.backward(gradient.raw, NO_FLAG, false, NO_TENSORS);
    }

    /** The gradient that was added up so far. */
    public Gradient gradient() {
        return new Gradient(this);
    }

    // shape

    /** The same numbers in another shape. */
    public Tensor reshape(long... shape) {
        return same(raw.reshape(shape));
    }

    /** The same numbers with one dimension split into several. */
    public Tensor unflatten(int axis, long... sizes) {
        return same(raw.unflatten(axis, sizes));
    }

    /** The same numbers with dimensions {@code first} to {@code last} made one. */
    public Tensor flatten(int first, int last) {
        return same(raw.flatten(first, last));
    }

    /** The same numbers with two axes exchanged. */
    public Tensor transpose(int one, int other) {
        return same(raw.transpose(one, other));
    }

    /** A stretch of an axis. */
    public Tensor narrow(int axis, long start, long length) {
        return same(raw.narrow(axis, start, length));
    }

    /** The same numbers with a dimension of size 1 more. */
    public Tensor unsqueeze(int axis) {
        return same(raw.unsqueeze(axis));
    }

    /** Dimensions of size 1 repeated to this shape, without a copy. */
    public Tensor expand(long... shape) {
        return same(raw.expand(shape));
    }

    /** Stretches of an axis, one after the other, of these sizes. */
    public List<Tensor> split(int axis, long... sizes) {
        TensorVector parts = raw.split(sizes, axis);
        return Arrays.stream(parts.get()).map(this::same).toList();
    }

    /** Numbers in the order of the shape; itself if they are. */
    public Tensor contiguous() {
        return same(raw.contiguous());
    }

    /** A copy. */
    public Tensor copy() {
        return new Tensor(raw.clone());
    }

    /** The same numbers stored as another type; itself if they are. */
    public Tensor to(DType type) {
        return same(raw.to(type.scalar()));
    }

    /** The same numbers on another device; itself if they are there. */
    public Tensor to(Device device) {
        return device().equals(device) ? this : same(raw.to(device.toNative(), raw.scalar_type()));
    }

    // choice

    /** The rows of axis {@code axis} with these indices: one dimension of integers. */
    public Tensor select(int axis, Tensor indices) {
        return new Tensor(raw.index_select(axis, indices.raw));
    }

    /** The numbers at these indices of an axis; all other dimensions equal. */
    public Tensor gather(int axis, Tensor indices) {
        return new Tensor(raw.gather(axis, indices.raw));
    }

    /** The index of the largest number along an axis, the first of equals. */
    public Tensor argmax(int axis) {
        return new Tensor(torch.argmax(raw, new LongOptional(axis), false));
    }

    // arithmetic

    /** The sum. */
    public Tensor add(Tensor other) {
        return new Tensor(raw.add(other.raw));
    }

    /** The sum with {@code factor} times the other. */
    public Tensor add(Tensor other, double factor) {
        return new Tensor(raw.add(other.raw, new Scalar(factor)));
    }

    /** The difference. */
    public Tensor subtract(Tensor other) {
        return new Tensor(raw.sub(other.raw));
    }

    /** The product, number by number. */
    public Tensor times(Tensor other) {
        return new Tensor(raw.mul(other.raw));
    }

    /** Every number times {@code factor}. */
    public Tensor times(double factor) {
        return new Tensor(raw.mul(new Scalar(factor)));
    }

    /** The exponential of every number. */
    public Tensor exp() {
        return new Tensor(raw.exp());
    }

    /** The absolute value of every number. */
    public Tensor abs() {
        return new Tensor(raw.abs());
    }

    /** The sum of all numbers. */
    public Tensor sum() {
        return new Tensor(raw.sum());
    }

    /** The sum along an axis, which goes. */
    public Tensor sum(int axis) {
        return new Tensor(raw.sum(axis));
    }

    /** The mean along an axis, which goes. */
    public Tensor mean(int axis) {
        return new Tensor(raw.mean(axis));
    }

    /** The largest number. */
    public Tensor max() {
        return new Tensor(raw.max());
    }

    /** The matrix product [.., M, K] × [.., K, N]. */
    public Tensor matmul(Tensor other) {
        return new Tensor(raw.matmul(other.raw));
    }

    // networks

    /** The linear map of the last dimension: [.., I] by weight [O, I] to [.., O]. */
    public Tensor linear(Tensor weight_O_I) {
        return new Tensor(torch.linear(raw, weight_O_I.raw));
    }

    /** The linear map of the last dimension, plus a bias [O]. */
    public Tensor linear(Tensor weight_O_I, Tensor bias_O) {
        return new Tensor(torch.linear(raw, weight_O_I.raw, new TensorOptional(bias_O.raw)));
    }

    /** The rows of this table [V, D] for ids [..]: [.., D]. */
    public Tensor embed(Tensor ids) {
        return new Tensor(torch.embedding(raw, ids.raw));
    }

    /** Root-mean-square normalisation of the last dimension (Zhang and Sennrich, 2019): x / √(mean(x²) + ε) · weight. */
    public Tensor rmsNorm(Tensor weight_D, double epsilon) {
        return new Tensor(torch.rms_norm(
                raw, new long[] {raw.size(-1)}, new TensorOptional(weight_D.raw), new DoubleOptional(epsilon)));
    }

    /** The sigmoid linear unit x · σ(x). */
    public Tensor silu() {
        return new Tensor(torch.silu(raw));
    }

    /** The logarithm of the softmax along an axis. */
    public Tensor logSoftmax(int axis) {
        return new Tensor(raw.log_softmax(axis));
    }

    /** The softmax along an axis. */
    public Tensor softmax(int axis) {
        return new Tensor(raw.softmax(axis));
    }

    /** Zero in place of every number with probability {@code rate}, the others scaled up; draws from {@link Randomness}. */
    public Tensor dropout(double rate) {
        return new Tensor(torch.dropout(raw, rate, true));
    }

    /**
     * Rotary positions in the half-split convention of Hugging Face checkpoints (Su and others, 2021): the last dimension
     * is two halves (a, b), which become (a·cos − b·sin, b·cos + a·sin).
     *
     * @param cosine the cosines twice, [.., C], broadcast
     * @param signedSine the sines twice, the first half negated, [.., C], broadcast
     */
    public Tensor rotate(Tensor cosine, Tensor signedSine) {
        org.bytedeco.pytorch.Tensor swapped = raw.roll(new long[] {raw.size(-1) / 2}, -1);
        return new Tensor(raw.mul(cosine.raw).addcmul(swapped, signedSine.raw));
    }

    /**
     * Scaled dot-product attention softmax(q kᵀ / √C + mask) v of queries [B, H, T, C] to keys and values [B, K, S, C].
     *
     * <p>H must be a multiple of K: each key-value head then serves H/K query heads (grouped-query attention).
     *
     * @param causal whether position t sees only positions up to t; T must then equal S
     */
    public Tensor attend(Tensor k_B_K_S_C, Tensor v_B_K_S_C, boolean causal) {
        return attend(k_B_K_S_C, v_B_K_S_C, ABSENT, causal);
    }

    /** Attention as above with a mask, broadcast to [B, H, T, S]: true where a query may look. */
    public Tensor attend(Tensor k_B_K_S_C, Tensor v_B_K_S_C, Tensor mask) {
        return attend(k_B_K_S_C, v_B_K_S_C, new TensorOptional(mask.raw), false);
    }

    private Tensor attend(Tensor k, Tensor v, TensorOptional mask, boolean causal) {
        boolean grouped = raw.size(1) != k.raw.size(1);
        return new Tensor(torch.scaled_dot_product_attention(raw, k.raw, v.raw, mask, 0.0, causal, NO_NUMBER, grouped));
    }

    static TensorVector vector(List<Tensor> tensors) {
        return new TensorVector(tensors.stream().map(Tensor::raw).toArray(org.bytedeco.pytorch.Tensor[]::new));
    }

    private Tensor same(org.bytedeco.pytorch.Tensor view) {
        return new Tensor(view, owner());
    }

    private static <P extends Pointer> P kept(P pointer) {
        pointer.retainReference();
        return pointer;
    }
}
