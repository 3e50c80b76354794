package org.gaoyao.model.tensor;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bytedeco.pytorch.global.torch;
import org.bytedeco.pytorch.global.torch.DeviceType;

/**
 * Where tensors live and are computed.
 *
 * @param kind the processor
 * @param index which of several, from 0; 0 for the CPU
 */
public record Device(Kind kind, int index) {

    /** The processors that the native library can be built for. */
    public enum Kind {
        /** The machine's own processor. */
        CPU,
        /** An NVIDIA GPU; needs the natives of the build profile {@code cuda}. */
        CUDA
    }

    /** The machine's own processor. */
    public static final Device CPU = new Device(Kind.CPU, 0);

    private static final Pattern NAME = Pattern.compile("(cpu)|cuda(?::(\\d{1,2}))?");

    /** The first GPU where there is one that works, else the CPU. */
    public static Device best() {
        Native.load();
        return torch.cuda_is_available() ? new Device(Kind.CUDA, 0) : CPU;
    }

    /** The device called {@code cpu}, {@code cuda} or {@code cuda:1}; nothing for other names. */
    public static Optional<Device> find(String name) {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        if (matcher.group(1) != null) {
            return Optional.of(CPU);
        }
        return Optional.of(new Device(Kind.CUDA, matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2))));
    }

    @Override
    public String toString() {
        return switch (kind) {
            case CPU -> "cpu";
            case CUDA -> "cuda:" + index;
        };
    }

    org.bytedeco.pytorch.Device toNative() {
        return switch (kind) {
            case CPU -> new org.bytedeco.pytorch.Device(DeviceType.CPU);
            case CUDA -> new org.bytedeco.pytorch.Device(DeviceType.CUDA, (byte) index);
        };
    }

    static Device of(org.bytedeco.pytorch.Device device) {
        return device.is_cuda() ? new Device(Kind.CUDA, Math.max(0, device.index())) : CPU;
    }
}
