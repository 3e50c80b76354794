package org.gaoyao.app.command.train;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gaoyao.app.stage.train.MixtureForecast;
import org.gaoyao.corpus.document.DocumentClass.Domain;
import org.gaoyao.corpus.perplexity.Bucket;
import org.gaoyao.run.Problems;
import org.gaoyao.run.ProblemsException;
import org.gaoyao.train.sampling.MixturePreview;
import org.gaoyao.train.sampling.PasSettings;
import org.gaoyao.train.sampling.PlasticityAdjusted;
import org.gaoyao.train.sampling.Pool;
import org.gaoyao.train.schedule.DecayShape;
import org.gaoyao.train.schedule.WarmupStableDecay;
import picocli.CommandLine.Option;

/** The options of Plasticity-Adjusted Sampling and its schedule; what is not given is as in the stage {@code midtrain}. */
final class MixtureOptions implements MixtureForecast {

    /** What is not done when an option is wrong. */
    static final String TASK = "nothing was previewed";

    @Option(
            names = "--steps",
            paramLabel = "N",
            description = "Of the stage. 步数（默认 ${DEFAULT-VALUE}）。",
            defaultValue = "1000")
    private long steps;

    @Option(
            names = "--warmup",
            paramLabel = "SHARE",
            description = "Of the steps. 预热步占比（默认 ${DEFAULT-VALUE}）。",
            defaultValue = "0.1")
    private double warmup;

    @Option(
            names = "--decay",
            paramLabel = "SHARE",
            description = "Of the steps. 退火步占比（默认 ${DEFAULT-VALUE}）。",
            defaultValue = "0.1")
    private double decay;

    @Option(
            names = "--max-rate",
            paramLabel = "RATE",
            description = "Highest. 最高学习率（默认 ${DEFAULT-VALUE}）。",
            defaultValue = "3e-4")
    private double max;

    @Option(
            names = "--min-rate",
            paramLabel = "RATE",
            description = "Last. 末学习率（默认 ${DEFAULT-VALUE}）。",
            defaultValue = "3e-6")
    private double min;

    @Option(
            names = "--shape",
            paramLabel = "SHAPE",
            description = "How the rate falls: ${COMPLETION-CANDIDATES}. 退火形状。")
    private DecayShape shape = DecayShape.LINEAR;

    @Option(
            names = "--lambda",
            paramLabel = "λ",
            description = "More of the anchor. 倾斜系数（默认 ${DEFAULT-VALUE}）。",
            defaultValue = "5")
    private double lambda;

    @Option(
            names = "--weights",
            split = ",",
            paramLabel = "BUCKET=SHARE",
            description = "At full plasticity: low=0.2,mid=0.5,high=0.3. 各桶权重。")
    private Map<Bucket, Double> weights = new EnumMap<>(PasSettings.LEGAL_ONE.weights());

    @Option(
            names = "--anchor",
            paramLabel = "BUCKET",
            description = "What training begins with: ${COMPLETION-CANDIDATES}. 锚定桶。")
    private Bucket anchor = Bucket.LOW;

    @Option(names = "--coupling", paramLabel = "HOW", description = "joint, or source-first. 桶与来源的结合方式。")
    private String coupling = PasSettings.Coupling.JOINT.key();

    @Option(
            names = "--parts",
            split = ",",
            paramLabel = "PART=SHARE",
            description = "For source-first: general=0.4,legal=0.54,synthetic=0.06. 各来源占比。")
    private Map<Domain, Double> parts = new EnumMap<>(PasSettings.LEGAL_ONE.parts());

    @Option(
            names = "--decay-policy",
            paramLabel = "WHAT",
            description = "high-quality-only, formula or equilibrium. 退火阶段的采样。")
    private String policy = PasSettings.Decay.HIGH_QUALITY_ONLY.key();

    @Option(
            names = "--sequences",
            paramLabel = "N",
            description = "Of a step. 每步序列数（默认 ${DEFAULT-VALUE}）。",
            defaultValue = "64")
    private int sequences;

    @Option(
            names = "--length",
            paramLabel = "N",
            description = "Tokens of each. 序列长度（默认 ${DEFAULT-VALUE}）。",
            defaultValue = "4096")
    private int length;

    @Override
    public MixturePreview preview(Pool pool) {
        WarmupStableDecay schedule = schedule();
        return MixturePreview.of(pool, schedule, new PlasticityAdjusted(pool, schedule, settings()), sequences, length);
    }

    @Override
    public Optional<PasSettings> pas() {
        return Optional.of(settings());
    }

    private WarmupStableDecay schedule() {
        var problems = new Problems();
        if (sequences < 1 || length < 1) {
            problems.add("--sequences, --length", "must be 1 or more, got %d and %d".formatted(sequences, length), "");
        }
        if (steps < 1) {
            problems.add("--steps", "must be 1 or more, got " + steps, "");
        }
        if (!(warmup >= 0 && decay >= 0 && warmup + decay <= 1)) {
            problems.add(
                    "--warmup, --decay", "must be from 0 to 1 together, got %s and %s".formatted(warmup, decay), "");
        }
        if (!(max > 0 && min >= 0 && min <= max)) {
            problems.add("--max-rate, --min-rate", "the highest must be above 0 and the last from 0 to it", "");
        }
        problems.throwIfAny(TASK);
        WarmupStableDecay linear = WarmupStableDecay.of(max, min, steps, warmup, decay);
        return new WarmupStableDecay(max, min, linear.warmup(), linear.stable(), linear.decay(), shape);
    }

    private PasSettings settings() {
        try {
            return new PasSettings(
                    weights,
                    lambda,
                    anchor,
                    chosen("--coupling", coupling, PasSettings.Coupling.values(), PasSettings.Coupling::key),
                    parts,
                    chosen("--decay-policy", policy, PasSettings.Decay.values(), PasSettings.Decay::key));
        } catch (IllegalArgumentException wrong) {
            throw ProblemsException.of(TASK, "--weights, --lambda, --parts", String.valueOf(wrong.getMessage()), "");
        }
    }

    private static <T> T chosen(String option, String key, T[] values, Function<T, String> name) {
        return Arrays.stream(values)
                .filter(value -> name.apply(value).equalsIgnoreCase(key))
                .findFirst()
                .orElseThrow(() -> ProblemsException.of(
                        TASK,
                        option,
                        "\"" + key + "\" is not known",
                        "give " + Arrays.stream(values).map(name).collect(Collectors.joining(" or "))));
    }
}
