package org.gaoyao.train.sampling;

import java.util.Comparator;
import org.gaoyao.corpus.document.DocumentClass.Domain;
import org.gaoyao.corpus.perplexity.Bucket;

/**
 * What a draw distinguishes: the documents of one part of the mixture and one bucket, of high quality or not.
 *
 * @param domain the part of the mixture
 * @param bucket of perplexity
 * @param highQuality whether they are of a kind that is written with care: LegalOne's figure says "high-quality data" and not what that
 *     is; the last phase takes those of them that are not in the high bucket (our choice)
 */
public record Cell(Domain domain, Bucket bucket, boolean highQuality) implements Comparable<Cell> {

    private static final Comparator<Cell> ORDER =
            Comparator.comparing(Cell::domain).thenComparing(Cell::bucket).thenComparing(Cell::highQuality);

    /** Whether the last phase takes it. */
    public boolean forDecay() {
        return highQuality && bucket != Bucket.HIGH;
    }

    /** Its name in files and metrics: {@code legal-low}, {@code legal-mid-high-quality}. */
    public String key() {
        return domain.key() + "-" + bucket.key() + (highQuality ? "-high-quality" : "");
    }

    @Override
    public int compareTo(Cell other) {
        return ORDER.compare(this, other);
    }
}
