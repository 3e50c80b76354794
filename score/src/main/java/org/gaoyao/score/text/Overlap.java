package org.gaoyao.score.text;

import java.util.List;
import java.util.Locale;
import org.gaoyao.score.Explained;

/**
 * How much of a prediction and of a reference is common: precision, recall, and their harmonic mean as one published
 * evaluator or another computes it.
 *
 * @param precision the common part over the prediction, in [0, 1]
 * @param recall the common part over the reference, in [0, 1]
 * @param f the harmonic mean, in [0, 1]
 */
public record Overlap(double precision, double recall, double f) {

    /** Nothing in common. */
    public static final Overlap NONE = new Overlap(0, 0, 0);

    /** {@code 2pr / (p + r)}, or 0 if both are 0. */
    public static Overlap of(double precision, double recall) {
        double sum = precision + recall;
        return new Overlap(precision, recall, sum == 0 ? 0 : 2 * precision * recall / sum);
    }

    /** {@code 2.0 · (pr / (p + r + 1e-8))}, as rouge 1.0.1 and rouge_chinese have it. */
    static Overlap ofRouge(double precision, double recall) {
        return new Overlap(precision, recall, 2.0 * (precision * recall / (precision + recall + 1e-8)));
    }

    /** The mean with its parts. */
    public Explained explained(String measure) {
        return new Explained(
                f,
                String.format(Locale.ROOT, "%s: precision %.4f, recall %.4f", measure, precision, recall),
                List.of(
                        Explained.of(precision, "the share of the prediction that the reference has"),
                        Explained.of(recall, "the share of the reference that the prediction has")));
    }
}
