package org.gaoyao.train.sampling;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.gaoyao.corpus.document.DocumentClass.Domain;
import org.gaoyao.corpus.perplexity.Bucket;

/**
 * The settings of Plasticity-Adjusted Sampling.
 *
 * @param weights wᵢ, the shares of the buckets at full plasticity, to any scale
 * @param lambda λ, how much more of the anchor there is while plasticity is low
 * @param anchor the bucket that training begins with
 * @param coupling how buckets and the parts of the mixture go together
 * @param parts the shares of the parts of the mixture, to any scale; used with {@link Coupling#SOURCE_FIRST}
 * @param decay what the last phase draws
 */
public record PasSettings(
        Map<Bucket, Double> weights,
        double lambda,
        Bucket anchor,
        Coupling coupling,
        Map<Domain, Double> parts,
        Decay decay) {

    /** How buckets and parts of the mixture go together; which LegalOne does is not known. */
    public enum Coupling {
        /**
         * Buckets over all text: as general text is mostly the easy part, the mixture moves from general to legal, which is
         * what LegalOne's README says of the method.
         */
        JOINT,
        /** The parts have their shares at every step, and buckets are drawn within each. */
        SOURCE_FIRST;

        /** The name in recipes. */
        @JsonValue
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What is drawn while the rate falls. */
    public enum Decay {
        /** High quality only: LegalOne's overview figure. */
        HIGH_QUALITY_ONLY,
        /** What the formula says, which goes back to the anchor as the rate falls. */
        FORMULA,
        /** What was drawn in the stable phase. */
        EQUILIBRIUM;

        /** The name in recipes. */
        @JsonValue
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What a digest of the paper gives (0.2, 0.5 and 0.3 as an example, λ = 5; 4 : 6), with our choices where it is silent. */
    public static final PasSettings LEGAL_ONE = new PasSettings(
            Map.of(Bucket.LOW, 0.2, Bucket.MID, 0.5, Bucket.HIGH, 0.3),
            5,
            Bucket.LOW,
            Coupling.JOINT,
            Map.of(Domain.GENERAL, 0.4, Domain.LEGAL, 0.54, Domain.SYNTHETIC, 0.06),
            Decay.HIGH_QUALITY_ONLY);

    public PasSettings {
        weights = new EnumMap<>(weights);
        parts = new EnumMap<>(parts);
        if (!(lambda >= 0 && Double.isFinite(lambda))) {
            throw new IllegalArgumentException("λ must be 0 or more, got " + lambda);
        }
        weights.forEach((bucket, weight) -> require("weight of the bucket " + bucket.key(), weight));
        parts.forEach((part, share) -> require("share of the part " + part.key(), share));
    }

    private static void require(String what, double value) {
        if (!(value > 0 && Double.isFinite(value))) {
            throw new IllegalArgumentException("the %s must be above 0, got %s".formatted(what, value));
        }
    }
}
