package org.gaoyao.model.checkpoint;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.gaoyao.model.tensor.DType;

/**
 * Finds numbers that are infinite or not numbers, at the speed of memory: several numbers of a word at a time.
 *
 * <p>Such a number has all bits of its exponent set. Adding the lowest bit of the exponent then carries into the sign, whose
 * place was masked off, and from no other number does it.
 */
final class Finite {

    private static final ValueLayout.OfLong WORD = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final long BLOCK = 1 << 20;

    private Finite() {}

    /** The index of the first number that is not finite. */
    static OptionalLong firstBad(MemorySegment numbers, DType type) {
        int blocks = Math.toIntExact((numbers.byteSize() + BLOCK - 1) / BLOCK);
        return IntStream.range(0, blocks)
                .parallel()
                .filter(block -> !isFinite(numbers, type, block * BLOCK))
                .mapToObj(block -> block * BLOCK)
                .min(Long::compare)
                .map(start -> exactly(numbers, type, start))
                .orElse(OptionalLong.empty());
    }

    private static boolean isFinite(MemorySegment numbers, DType type, long start) {
        long exponent = exponent(type);
        long lowest = lowest(type);
        long sign = sign(type);
        long end = Math.min(numbers.byteSize(), start + BLOCK);
        long found = 0;
        long at = start;
        for (; at <= end - Long.BYTES; at += Long.BYTES) {
            found |= (numbers.get(WORD, at) & exponent) + lowest;
        }
        return (found & sign) == 0 && (at == end || tailIsFinite(numbers, type, at, end));
    }

    private static boolean tailIsFinite(MemorySegment numbers, DType type, long from, long end) {
        for (long at = from; at < end; at += type.bytes()) {
            if (!isFiniteAt(numbers, type, at)) {
                return false;
            }
        }
        return true;
    }

    private static OptionalLong exactly(MemorySegment numbers, DType type, long start) {
        for (long at = start; at < numbers.byteSize(); at += type.bytes()) {
            if (!isFiniteAt(numbers, type, at)) {
                return OptionalLong.of(at / type.bytes());
            }
        }
        return OptionalLong.empty();
    }

    private static boolean isFiniteAt(MemorySegment numbers, DType type, long at) {
        long word = 0;
        for (int part = 0; part < type.bytes(); part++) {
            word |= (numbers.get(ValueLayout.JAVA_BYTE, at + part) & 0xFFL) << (8 * part);
        }
        return (((word & exponent(type)) + lowest(type)) & sign(type) & mask(type)) == 0;
    }

    private static long mask(DType type) {
        return type.bytes() == Long.BYTES ? -1L : (1L << (8 * type.bytes())) - 1;
    }

    private static long exponent(DType type) {
        return switch (type) {
            case F64 -> 0x7FF0_0000_0000_0000L;
            case F32 -> 0x7F80_0000_7F80_0000L;
            case BF16 -> 0x7F80_7F80_7F80_7F80L;
            case F16 -> 0x7C00_7C00_7C00_7C00L;
            case I64, I32, U8, BOOL -> 0;
        };
    }

    /** The lowest bit of the exponent. */
    private static long lowest(DType type) {
        return switch (type) {
            case F64 -> 0x0010_0000_0000_0000L;
            case F32 -> 0x0080_0000_0080_0000L;
            case BF16 -> 0x0080_0080_0080_0080L;
            case F16 -> 0x0400_0400_0400_0400L;
            case I64, I32, U8, BOOL -> 0;
        };
    }

    private static long sign(DType type) {
        return switch (type) {
            case F64 -> 0x8000_0000_0000_0000L;
            case F32 -> 0x8000_0000_8000_0000L;
            case BF16, F16 -> 0x8000_8000_8000_8000L;
            case I64, I32, U8, BOOL -> 0;
        };
    }
}
