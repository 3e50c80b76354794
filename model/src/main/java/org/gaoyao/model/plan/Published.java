package org.gaoyao.model.plan;

import java.util.List;

/**
 * The six sizes that were published: LegalOne at 1.7B, 4B and 8B on Qwen3, LexPro-1.0 at 14B, 32B and 70B on the distilled
 * models of DeepSeek-R1.
 */
public final class Published {

    /** Names of their shapes, the smallest first. */
    public static final List<String> NAMES = List.of(
            "qwen3-1.7b",
            "qwen3-4b",
            "qwen3-8b",
            "deepseek-r1-distill-qwen-14b",
            "deepseek-r1-distill-qwen-32b",
            "deepseek-r1-distill-llama-70b");

    private Published() {}
}
