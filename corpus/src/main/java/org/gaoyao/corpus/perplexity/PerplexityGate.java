package org.gaoyao.corpus.perplexity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Iterator;
import java.util.stream.DoubleStream;
import org.gaoyao.corpus.document.Document;
import org.gaoyao.corpus.document.Label;
import org.gaoyao.corpus.gate.CorpusGate;
import org.gaoyao.corpus.gate.Outcome;
import org.gaoyao.corpus.gate.Reason;

/**
 * Gives every document its perplexity and bucket, and drops what no one would write (LegalOne's third gate).
 *
 * <p>Documents that are too short for a perplexity go to the middle bucket (our choice: unknown is not bad).
 *
 * @param scorer of the texts
 * @param thresholds where buckets end and rejection begins
 */
public record PerplexityGate(PerplexityScorer scorer, Thresholds thresholds) implements CorpusGate<Double> {

    private static final MathContext DIGITS = new MathContext(4);

    /** Stands for no perplexity. */
    private static final double NONE = Double.NaN;

    @Override
    public String name() {
        return "perplexity";
    }

    /** The perplexity to four digits, as it stands in the label, so that the bucket follows from what one can read. */
    @Override
    public Double mark(Document document) {
        double perplexity = scorer.perplexity(document.text()).orElse(NONE);
        return Double.isFinite(perplexity)
                ? new BigDecimal(perplexity).round(DIGITS).doubleValue()
                : perplexity;
    }

    @Override
    public Judge judge(Iterator<Double> marks) {
        var all = DoubleStream.builder();
        marks.forEachRemaining(all::add);
        double[] perplexities = all.build().toArray();
        Thresholds.Absolute ends = thresholds.over(
                DoubleStream.of(perplexities).filter(p -> !Double.isNaN(p)).toArray());
        return (position, document) -> judge(document, perplexities[Math.toIntExact(position)], ends);
    }

    private static Outcome judge(Document document, double perplexity, Thresholds.Absolute ends) {
        if (Double.isNaN(perplexity)) {
            return new Outcome.Kept(document.with(Label.BUCKET, Bucket.MID.key()));
        }
        if (perplexity >= ends.reject()) {
            return new Outcome.Dropped(
                    Reason.of("unlikely").with("perplexity", perplexity).with("from", ends.reject()));
        }
        Bucket bucket = perplexity <= ends.low() ? Bucket.LOW : perplexity <= ends.mid() ? Bucket.MID : Bucket.HIGH;
        return new Outcome.Kept(
                document.with(Label.PERPLEXITY, Double.toString(perplexity)).with(Label.BUCKET, bucket.key()));
    }
}
