package org.gaoyao.app.stage.train;

import java.util.EnumMap;
import java.util.Map;
import org.gaoyao.app.setting.About;
import org.gaoyao.app.setting.Default;
import org.gaoyao.app.stage.Words;
import org.gaoyao.corpus.document.DocumentClass.Domain;
import org.gaoyao.corpus.perplexity.Bucket;
import org.gaoyao.corpus.perplexity.Thresholds;
import org.gaoyao.run.Problems;
import org.gaoyao.train.sampling.PasSettings;
import org.gaoyao.train.sampling.PerplexityOrdered;
import org.gaoyao.train.sampling.PlasticityAdjusted;
import org.gaoyao.train.sampling.Pool;
import org.gaoyao.train.sampling.Replay;
import org.gaoyao.train.sampling.Sampling;
import org.gaoyao.train.sampling.Uniform;
import org.gaoyao.train.schedule.WarmupStableDecay;

/**
 * What each step of mid-training draws.
 *
 * @param method PAS, or one that it is compared with
 * @param lambda λ
 * @param weights of the buckets at full plasticity
 * @param anchor the bucket that training begins with
 * @param coupling how buckets and the parts of the mixture go together
 * @param parts the shares of the parts
 * @param decay what the last phase draws
 * @param replay the share of general text of the method replay
 */
record MixtureSettings(
        @About("pas; or, to compare it with: uniform, perplexity-ordered, replay.") @Default("pas")
        Method method,

        @About("How much more of the anchor is drawn while plasticity is low.") @Default("5")
        double lambda,

        @About("The shares of the buckets at full plasticity, to any scale.") @Default("{}")
        Weights weights,

        @About("The bucket that training begins with.") @Default("low")
        Bucket anchor,

        @About("joint: buckets over all text; source-first: the parts have their shares at every step.")
        @Default("joint")
        PasSettings.Coupling coupling,

        @About("The shares of the parts of the mixture, to any scale, for source-first.") @Default("{}")
        Parts parts,

        @About("What is drawn while the rate falls: high-quality-only, formula, equilibrium.")
        @Default("high-quality-only")
        PasSettings.Decay decay,

        @About("The share of general text of the method replay.") @Default("0.25")
        double replay) {

    /** How each step draws. */
    enum Method {
        /** Plasticity-Adjusted Sampling. */
        PAS,
        /** Every token as likely as any other. */
        UNIFORM,
        /** Low perplexity first, high perplexity last. */
        PERPLEXITY_ORDERED,
        /** A fixed share of general text, and no buckets. */
        REPLAY
    }

    /** The shares of the buckets. */
    record Weights(
            @About("Of the low bucket.") @Default("0.2") double low,
            @About("Of the middle bucket.") @Default("0.5") double mid,
            @About("Of the high bucket.") @Default("0.3") double high) {}

    /** The shares of the parts. */
    record Parts(
            @About("Of general text.") @Default("0.4") double general,
            @About("Of legal text.") @Default("0.54") double legal,
            @About("Of synthetic text.") @Default("0.06") double synthetic) {}

    /** Where buckets end, as shares of the documents that have a perplexity. */
    record Ends(
            @About("The share of the low bucket.") @Default("0.2")
            double low,

            @About("The share of the low and the middle bucket together.") @Default("0.7")
            double mid,

            @About("The share of all that are kept.") @Default("1")
            double reject) {

        Ends {
            var _ = new Thresholds.Quantile(low, mid, reject);
        }

        Thresholds thresholds() {
            return new Thresholds.Quantile(low, mid, reject);
        }
    }

    MixtureSettings {
        var problems = new Problems();
        if (!(lambda >= 0)) {
            problems.add("lambda", "must be 0 or more, got " + lambda, "");
        }
        if (!(replay >= 0 && replay <= 1)) {
            problems.add("replay", "must be from 0 to 1, got " + replay, "");
        }
        if (!(weights.low > 0 && weights.mid > 0 && weights.high > 0)) {
            problems.add("weights", "must all be above 0, got " + weights, "");
        }
        if (!(parts.general > 0 && parts.legal > 0 && parts.synthetic > 0)) {
            problems.add("parts", "must all be above 0, got " + parts, "");
        }
        problems.throwIfAny("the settings were not read");
    }

    /** What each step draws of a pool. */
    Sampling over(Pool pool, WarmupStableDecay schedule) {
        return switch (method) {
            case PAS -> new PlasticityAdjusted(pool, schedule, pas());
            case UNIFORM -> new Uniform(pool);
            case PERPLEXITY_ORDERED -> new PerplexityOrdered(pool, schedule.steps());
            case REPLAY -> new Replay(pool, replay);
        };
    }

    /** The settings of Plasticity-Adjusted Sampling. */
    PasSettings pas() {
        return new PasSettings(
                new EnumMap<>(Map.of(Bucket.LOW, weights.low, Bucket.MID, weights.mid, Bucket.HIGH, weights.high)),
                lambda,
                anchor,
                coupling,
                new EnumMap<>(Map.of(
                        Domain.GENERAL, parts.general, Domain.LEGAL, parts.legal, Domain.SYNTHETIC, parts.synthetic)),
                decay);
    }

    /** What is done, for people. */
    Words words() {
        return switch (method) {
            case PAS -> new Words("中期训练（可塑性调节采样）：", "Mid-training with Plasticity-Adjusted Sampling:");
            case UNIFORM -> new Words("中期训练（均匀混合）：", "Mid-training with uniform mixing:");
            case PERPLEXITY_ORDERED -> new Words("中期训练（按困惑度排序）：", "Mid-training in the order of perplexity:");
            case REPLAY -> new Words("中期训练（仅回放）：", "Mid-training with replay:");
        };
    }
}
