package org.gaoyao.model.decoder;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The shapes of published models by name, and of small ones for machines without a GPU. */
public final class Shapes {

    private static final Map<String, Configuration> SHAPES = new LinkedHashMap<>();

    static {
        // Small ones with the vocabulary that our own tokenizers have by default; "small" is the shape of the
        // benchmark.
        qwen3("tiny", 8192, 128, 2, 4, 2, 32, 352, true);
        qwen3("small", 8192, 384, 6, 6, 2, 64, 1024, true);
        qwen3("qwen3-0.6b", 151_936, 1024, 28, 16, 8, 128, 3072, true);
        qwen3("qwen3-1.7b", 151_936, 2048, 28, 16, 8, 128, 6144, true);
        qwen3("qwen3-4b", 151_936, 2560, 36, 32, 8, 128, 9728, true);
        qwen3("qwen3-8b", 151_936, 4096, 36, 32, 8, 128, 12_288, false);
        qwen3("qwen3-14b", 151_936, 5120, 40, 40, 8, 128, 17_408, false);
        qwen3("qwen3-32b", 151_936, 5120, 64, 64, 8, 128, 25_600, false);
        qwen2("qwen2.5-0.5b", 151_936, 896, 24, 14, 2, 4864, 1e-6, 32_768, true);
        qwen2("qwen2.5-1.5b", 151_936, 1536, 28, 12, 2, 8960, 1e-6, 32_768, true);
        qwen2("qwen2.5-3b", 151_936, 2048, 36, 16, 2, 11_008, 1e-6, 32_768, true);
        qwen2("qwen2.5-7b", 152_064, 3584, 28, 28, 4, 18_944, 1e-6, 32_768, false);
        qwen2("qwen2.5-14b", 152_064, 5120, 48, 40, 8, 13_824, 1e-5, 32_768, false);
        qwen2("qwen2.5-32b", 152_064, 5120, 64, 40, 8, 27_648, 1e-5, 32_768, false);
        llama("llama3-8b", 4096, 32, 32, 14_336);
        llama("llama3-70b", 8192, 80, 64, 28_672);
        qwen2("deepseek-r1-distill-qwen-14b", 152_064, 5120, 48, 40, 8, 13_824, 1e-5, 131_072, false);
        qwen2("deepseek-r1-distill-qwen-32b", 152_064, 5120, 64, 40, 8, 27_648, 1e-5, 131_072, false);
        llama("deepseek-r1-distill-llama-70b", 8192, 80, 64, 28_672);
    }

    private Shapes() {}

    /** The shape called {@code name}. */
    public static Optional<Configuration> find(String name) {
        return Optional.ofNullable(SHAPES.get(name));
    }

    /** All shapes by name, small ones first. */
    public static Map<String, Configuration> all() {
        return Collections.unmodifiableMap(SHAPES);
    }

    private static void qwen3(
            String name, int vocabulary, int width, int layers, int heads, int kv, int head, int inner, boolean tied) {
        SHAPES.put(
                name,
                new Configuration(
                        Family.QWEN3,
                        vocabulary,
                        width,
                        layers,
                        heads,
                        kv,
                        head,
                        inner,
                        1e-6,
                        1e6,
                        Optional.empty(),
                        40_960,
                        tied,
                        false,
                        0.02));
    }

    private static void qwen2(
            String name,
            int vocabulary,
            int width,
            int layers,
            int heads,
            int kv,
            int inner,
            double epsilon,
            int positions,
            boolean tied) {
        SHAPES.put(
                name,
                new Configuration(
                        Family.QWEN2,
                        vocabulary,
                        width,
                        layers,
                        heads,
                        kv,
                        width / heads,
                        inner,
                        epsilon,
                        1e6,
                        Optional.empty(),
                        positions,
                        tied,
                        true,
                        0.02));
    }

    private static void llama(String name, int width, int layers, int heads, int inner) {
        SHAPES.put(
                name,
                new Configuration(
                        Family.LLAMA,
                        128_256,
                        width,
                        layers,
                        heads,
                        8,
                        128,
                        inner,
                        1e-5,
                        5e5,
                        Optional.of(new RotaryScaling(8, 1, 4, 8192)),
                        131_072,
                        false,
                        false,
                        0.02));
    }
}
