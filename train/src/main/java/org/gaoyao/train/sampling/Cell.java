package org.gaoyao.train.sampling;

import java.util.Comparator;
import org.gaoyao.corpus.document.DocumentClass.Domain;
import org.gaoyao.corpus.perplexity.Bucket;

/**
 * What a draw distinguishes: the documents of one part of the mixture and one bucket, of high quality or not.
 *
 * @param domain the part of the mixture
 * @param bucket of perplexity
 * @param highQuality whether the last phase takes them: LegalOne's figure says "high-quality data" and not what that is; here it is
 *     what the corpus marks so
 */
public record Cell(Domain domain, Bucket bucket, boolean highQuality) implements Comparable<Cell> {

    private static final Comparator<Cell> ORDER =
            Comparator.comparing(Cell::domain).thenComparing(Cell::bucket).thenComparing(Cell::highQuality);

    /** Its name in files and metrics: {@code legal-low}, {@code legal-mid-high-quality}. */
    public String key() {
        return domain.key() + "-" + bucket.key() + (highQuality ? "-high-quality" : "");
    }

    @Override
    public int compareTo(Cell other) {
        return ORDER.compare(this, other);
    }
}
