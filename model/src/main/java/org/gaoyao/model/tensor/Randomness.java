package org.gaoyao.model.tensor;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.bytedeco.pytorch.Generator;
import org.bytedeco.pytorch.GeneratorOptional;
import org.bytedeco.pytorch.MemoryFormatOptional;
import org.bytedeco.pytorch.TensorOptions;
import org.bytedeco.pytorch.global.torch;
import org.bytedeco.pytorch.global.torch.ScalarType;

/**
 * The generator of random numbers that operations such as {@link Tensor#dropout} draw from: one for the whole process.
 *
 * <p>Its state is a few kilobytes of opaque bytes; restoring it continues the sequence bit for bit. It is that of the CPU.
 */
public final class Randomness {

    static {
        Native.load();
    }

    private Randomness() {}

    /** Starts the sequence of a seed, on every device. */
    public static void seed(long seed) {
        torch.manual_seed(seed);
    }

    /** Where in its sequence the generator is. */
    public static byte[] state() {
        try (Scope _ = Scope.withoutGradients();
                Generator generator = torch.getDefaultCPUGenerator()) {
            return new Tensor(generator.get_state()).bytes().toArray(ValueLayout.JAVA_BYTE);
        }
    }

    /**
     * Continues from a state that {@link #state} gave.
     *
     * @throws RuntimeException if the bytes are no state of this library's generator
     */
    public static void restore(byte[] state) {
        try (Scope _ = Scope.withoutGradients();
                Generator generator = torch.getDefaultCPUGenerator()) {
            generator.set_state(Tensor.of(MemorySegment.ofArray(state), DType.U8, state.length)
                    .raw());
        }
    }

    static org.bytedeco.pytorch.Tensor normal(double mean, double deviation, long seed, long... shape) {
        try (Generator generator = torch.createCPUGenerator(seed);
                GeneratorOptional given = new GeneratorOptional(generator)) {
            return torch.empty(shape, new TensorOptions(ScalarType.Float), new MemoryFormatOptional())
                    .normal_(mean, deviation, given);
        }
    }
}
