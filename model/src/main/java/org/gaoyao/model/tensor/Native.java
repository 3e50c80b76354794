package org.gaoyao.model.tensor;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Map;
import java.util.Optional;
import org.bytedeco.pytorch.global.torch;
import org.gaoyao.run.Home;

/**
 * Loads the native library once, after setting what it reads only while it loads.
 *
 * <p>The launcher sets the same environment; here it is set for library users and tests. A variable that is already set
 * stays as it is.
 */
final class Native {

    /** Thread pools that spin while they wait collapse on a busy machine, and two pools fight for the same cores. */
    private static final Map<String, String> ENVIRONMENT =
            Map.of("OMP_WAIT_POLICY", "PASSIVE", "OPENBLAS_NUM_THREADS", "1");

    /** Where JavaCPP unpacks the libraries, about 450 MB. */
    private static final String CACHE = "org.bytedeco.javacpp.cachedir";

    /** Native memory is no share of the Java heap: JavaCPP's own limits would stop the program at 4 times its size. */
    private static final Map<String, String> LIMITS =
            Map.of("org.bytedeco.javacpp.maxPhysicalBytes", "0", "org.bytedeco.javacpp.maxBytes", "0");

    /** glibc's names for the parameters of {@code mallopt}. */
    private static final int TRIM_THRESHOLD = -1;

    private static final int MMAP_THRESHOLD = -3;

    /** Blocks up to this size are kept for the next step. */
    private static final int KEPT_BLOCK = 1 << 30;

    private static final int ARENAS = -8;

    static {
        System.getProperties()
                .putIfAbsent(CACHE, Home.find(Optional.empty()).natives().toString());
        LIMITS.forEach(System.getProperties()::putIfAbsent);
        ENVIRONMENT.forEach(Native::setEnvironment);
        if (Native.class.getResource("/org/bytedeco/mkl/global/mkl_rt.class") != null) {
            useMkl();
        }
        keepFreedMemory();
        torch.set_num_threads(Integer.getInteger("gaoyao.threads", 1));
    }

    private Native() {}

    /** Does nothing but cause the library to be loaded, the first time in one to five seconds. */
    static void load() {}

    /** Lets Intel's library, which the build profile {@code mkl} brings, compute matrix products in OpenBLAS's place. */
    private static void useMkl() {
        System.getProperties().putIfAbsent("org.bytedeco.openblas.load", "mkl_rt");
        setEnvironment("MKL_THREADING_LAYER", "GNU");
    }

    /**
     * Tells glibc to keep what a training step frees instead of returning it to the system.
     *
     * <p>Activations of some megabytes would otherwise be mapped anew and filled with zeros page by page in every step,
     * which took a quarter of the processor time. Other C libraries have no such call, and nothing is changed there.
     */
    private static void keepFreedMemory() {
        call("mallopt", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT))
                .ifPresent(mallopt -> {
                    invoke(mallopt, ARENAS, 1);
                    invoke(mallopt, MMAP_THRESHOLD, KEPT_BLOCK);
                    invoke(mallopt, TRIM_THRESHOLD, Integer.MAX_VALUE);
                });
    }

    private static void setEnvironment(String name, String value) {
        if (System.getenv(name) != null) {
            return;
        }
        call(
                        "setenv",
                        FunctionDescriptor.of(
                                ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_INT))
                .ifPresent(setenv -> {
                    try (Arena arena = Arena.ofConfined()) {
                        MemorySegment nameUtf8 = arena.allocateFrom(name);
                        MemorySegment valueUtf8 = arena.allocateFrom(value);
                        invoke(setenv, nameUtf8, valueUtf8, 1);
                    }
                });
    }

    @SuppressWarnings("restricted")
    private static Optional<MethodHandle> call(String function, FunctionDescriptor shape) {
        Linker linker = Linker.nativeLinker();
        return linker.defaultLookup().find(function).map(address -> linker.downcallHandle(address, shape));
    }

    private static void invoke(MethodHandle function, Object... arguments) {
        try {
            function.invokeWithArguments(arguments);
        } catch (Throwable failure) {
            throw new IllegalStateException("a function of the C library failed", failure);
        }
    }
}
