package org.gaoyao.model.tensor;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.bytedeco.pytorch.global.torch.ScalarType;

/** What the numbers of a tensor are stored as. */
public enum DType {
    /** IEEE 754 binary64: for gradient checks. */
    F64(ScalarType.Double, 8, "float64"),
    /** IEEE 754 binary32: what a CPU computes in. */
    F32(ScalarType.Float, 4, "float32"),
    /** The upper half of binary32: what checkpoints are published in. */
    BF16(ScalarType.BFloat16, 2, "bfloat16"),
    /** IEEE 754 binary16. */
    F16(ScalarType.Half, 2, "float16"),
    /** Signed integers of 64 bits: token ids, positions. */
    I64(ScalarType.Long, 8, "int64"),
    /** Signed integers of 32 bits. */
    I32(ScalarType.Int, 4, "int32"),
    /** Unsigned bytes: opaque state. */
    U8(ScalarType.Byte, 1, "uint8"),
    /** Truth values, one byte each: masks. */
    BOOL(ScalarType.Bool, 1, "bool");

    private final ScalarType scalar;
    private final int bytes;
    private final String label;

    DType(ScalarType scalar, int bytes, String label) {
        this.scalar = scalar;
        this.bytes = bytes;
        this.label = label;
    }

    /** How many bytes one number takes. */
    public int bytes() {
        return bytes;
    }

    /** The name in a checkpoint's configuration: {@code bfloat16}. */
    public String label() {
        return label;
    }

    /** Whether the numbers are fractions, so that they can be weights. */
    public boolean isFloating() {
        return this == F64 || this == F32 || this == BF16 || this == F16;
    }

    /** The type that {@code name} is called by, as in files ({@code BF16}), configurations ({@code bfloat16}) or commands. */
    public static Optional<DType> find(String name) {
        String wanted = name.toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type ->
                        type.name().equals(wanted) || type.label.equals(name) || ("torch." + type.label).equals(name))
                .findFirst();
    }

    ScalarType scalar() {
        return scalar;
    }

    static DType of(ScalarType scalar) {
        return Arrays.stream(values())
                .filter(type -> type.scalar.value == scalar.value)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no tensor of ours stores " + scalar));
    }
}
