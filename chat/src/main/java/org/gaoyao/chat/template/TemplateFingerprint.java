package org.gaoyao.chat.template;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/** The hash of a Jinja text in canonical form, and what is known of the published ones. */
final class TemplateFingerprint {

    private static final int LENGTH = 16;

    /** Published templates by the models that carry them. */
    private static final Map<String, String> PUBLISHED = Map.ofEntries(
            Map.entry("0a1cfa4d09354e04", "qwen3"), // Qwen3 as first published
            Map.entry("7bf411d1a0e74839", "qwen3"), // Qwen3 as later mended for contents that are null
            Map.entry("5d9a8a8eaceba1a6", "qwen2.5"), // Qwen2.5-7B-Instruct
            Map.entry("dd4fe36a67a3233d", "deepseek-r1"), // the distillations of February 2025
            Map.entry("c52b8e069b4d872e", "deepseek-r1"), // the same with a thinking switch
            Map.entry("f15bc298265d7305", "llama3"), // Meta-Llama-3-8B-Instruct
            Map.entry("5fcdaf7cf5ca2856", "llama3.1"), // Llama-3.1-8B-Instruct, Llama-3.3-70B-Instruct
            Map.entry("3b3c0e8e62270e9d", "llama3.1")); // Llama-3.2-1B-Instruct, which reads the clock where it can

    /** Published templates that we know and do not render. */
    private static final Map<String, String> REFUSED = Map.ofEntries(
            Map.entry("4b25da1821c8313e", "that of Qwen3-Thinking-2507, which always opens a thought"),
            Map.entry("ba6352418744e6bc", "one of Qwen2 that opens the answer after every question"),
            Map.entry(
                    "126ca4e0b0886a49", "that of small Qwen2.5 models, whose instructions for tools double the braces"),
            Map.entry(
                    "4065f90be729e4e1",
                    "that of the DeepSeek-R1 distillations of January 2025, which opens no thought"),
            Map.entry("1b05d4e69c606e06", "that of Llama 3 before add_generation_prompt"));

    private TemplateFingerprint() {}

    /** The fingerprint of a Jinja text: 16 hexadecimal digits. */
    static String of(String jinja) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(JinjaText.canonical(jinja).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException failure) {
            throw new IllegalStateException("every Java has SHA-256", failure);
        }
    }

    /** The name of the published template that has this fingerprint, if we render it. */
    static Optional<String> published(String print) {
        return Optional.ofNullable(PUBLISHED.get(print));
    }

    /** What is known of the template that has this fingerprint and that we do not render. */
    static Optional<String> refused(String print) {
        return Optional.ofNullable(REFUSED.get(print));
    }
}
