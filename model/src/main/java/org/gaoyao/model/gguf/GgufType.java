package org.gaoyao.model.gguf;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the numbers of a tensor are stored as in a GGUF file. */
public enum GgufType {
    /** IEEE 754 binary32. */
    F32(0, 0, 1, Float.BYTES, Float.MAX_VALUE),
    /** IEEE 754 binary16, rounded to the nearest. */
    F16(1, 1, 1, Short.BYTES, 65_504),
    /**
     * Blocks of 32 numbers: a scale d in binary16, then 32 signed bytes q; a number is d·q.
     *
     * <p>As llama.cpp's reference does it, byte for byte: d is the largest absolute value over 127, q is x/d rounded to the
     * nearest, halves away from zero, with d before it was rounded to binary16. So no number is off by more than d/2 and what
     * the rounding of d adds, 127·d/2¹¹ at most.
     */
    Q8_0(8, 7, 32, Short.BYTES + 32, 127f * 65_504);

    private static final int LARGEST_BYTE = 127;

    private final int id;
    private final int fileType;
    private final int block;
    private final int blockBytes;
    private final float largest;

    GgufType(int id, int fileType, int block, int blockBytes, float largest) {
        this.id = id;
        this.fileType = fileType;
        this.block = block;
        this.blockBytes = blockBytes;
        this.largest = largest;
    }

    /** The type that a person calls {@code f16}, {@code f32} or {@code q8_0}. */
    public static Optional<GgufType> find(String name) {
        return Arrays.stream(values())
                .filter(type -> type.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    /** The number of the type in the description of a tensor. */
    int id() {
        return id;
    }

    /** The number that says of a whole file that its matrices are of this type. */
    int fileType() {
        return fileType;
    }

    /** How many numbers are stored together: a row must be so many, or a multiple. */
    int block() {
        return block;
    }

    /** The largest absolute value that can be stored. */
    float largest() {
        return largest;
    }

    /** How many bytes so many numbers take, whole blocks of them. */
    long bytes(long count) {
        return Math.multiplyExact(count / block, blockBytes);
    }

    /** Appends numbers, whole blocks of them and none above {@link #largest}, to a buffer whose little end comes first. */
    void encode(float[] numbers, ByteBuffer into) {
        switch (this) {
            case F32 -> {
                for (float number : numbers) {
                    into.putFloat(number);
                }
            }
            case F16 -> {
                for (float number : numbers) {
                    into.putShort(Float.floatToFloat16(number));
                }
            }
            case Q8_0 -> {
                for (int from = 0; from < numbers.length; from += block) {
                    encodeBlock(numbers, from, from + block, into);
                }
            }
        }
    }

    private static void encodeBlock(float[] numbers, int from, int to, ByteBuffer into) {
        float highest = 0;
        for (int i = from; i < to; i++) {
            highest = Math.max(highest, Math.abs(numbers[i]));
        }
        float scale = highest / LARGEST_BYTE;
        float inverse = 1 / scale;
        into.putShort(Float.floatToFloat16(scale));
        if (Float.isInfinite(inverse)) { // all are 0, or too near to it for a scale that is not 0
            into.put(new byte[to - from]);
            return;
        }
        for (int i = from; i < to; i++) {
            into.put(rounded(numbers[i] * inverse));
        }
    }

    private static byte rounded(float quotient) {
        return (byte) (quotient + Math.copySign(0.5, quotient));
    }
}
