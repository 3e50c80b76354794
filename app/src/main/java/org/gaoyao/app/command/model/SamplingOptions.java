package org.gaoyao.app.command.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.gaoyao.model.generation.Defaults;
import org.gaoyao.model.generation.Limits;
import org.gaoyao.model.generation.Sampling;
import org.gaoyao.run.Problems;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How tokens are drawn and when a sample ends, on a command line; what is left away is as the checkpoint says. */
final class SamplingOptions {

    @Option(names = "--temperature", paramLabel = "T", description = "0 takes the likeliest token. 温度。")
    private @Nullable Double temperature;

    @Option(names = "--top-k", paramLabel = "K", description = "Only the K likeliest tokens; 0 for all.")
    private @Nullable Integer topK;

    @Option(names = "--top-p", paramLabel = "P", description = "Only the fewest tokens of probability P together.")
    private @Nullable Double topP;

    @Option(names = "--min-p", paramLabel = "P", description = "Only tokens P times as likely as the likeliest.")
    private @Nullable Double minP;

    @Option(names = "--repetition-penalty", paramLabel = "X", description = "Above 1: less repetition. 重复惩罚。")
    private @Nullable Double repetitionPenalty;

    @Option(
            names = "--max-tokens",
            defaultValue = "512",
            paramLabel = "N",
            description = "The most tokens of a sample (${DEFAULT-VALUE}). 最大词元数。")
    private int tokens;

    @Option(names = "--stop", paramLabel = "TEXT", description = "Ends a sample; may be repeated. 停止字符串。")
    private List<String> stops = new ArrayList<>();

    @Option(names = "--stop-token", paramLabel = "ID", description = "Ends a sample too; may be repeated. 停止词元。")
    private List<Integer> stopTokens = new ArrayList<>();

    @Option(
            names = "--thinking-budget",
            paramLabel = "N",
            description = "Forces </think> after N tokens of thinking. 思考预算。")
    private @Nullable Integer thinking;

    /** Both parts, or what is wrong with them and nothing. */
    record Choice(Sampling sampling, Limits limits) {}

    Choice over(Defaults defaults, String task) {
        Sampling made = defaults.sampling();
        var problems = new Problems();
        Sampling sampling = orElse(
                made,
                problems,
                () -> new Sampling(
                        temperature == null ? made.temperature() : temperature,
                        topK == null ? made.topK() : topK,
                        topP == null ? made.topP() : topP,
                        minP == null ? made.minP() : minP,
                        repetitionPenalty == null ? made.repetitionPenalty() : repetitionPenalty));
        var ends = new LinkedHashSet<>(defaults.stopTokens());
        ends.addAll(stopTokens);
        Limits limits = orElse(
                Limits.of(1, ends),
                problems,
                () -> new Limits(
                        tokens, thinking == null ? OptionalInt.empty() : OptionalInt.of(thinking), ends, stops));
        problems.throwIfAny(task);
        return new Choice(sampling, limits);
    }

    private static <T> T orElse(T otherwise, Problems problems, Supplier<T> made) {
        try {
            return made.get();
        } catch (IllegalArgumentException refusal) {
            problems.add("options", String.valueOf(refusal.getMessage()), "");
            return otherwise;
        }
    }
}
