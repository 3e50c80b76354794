package org.gaoyao.train.token;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gaoyao.corpus.document.Document;
import org.gaoyao.corpus.document.DocumentClass;
import org.gaoyao.corpus.document.Label;
import org.gaoyao.corpus.perplexity.Bucket;
import org.gaoyao.run.Problem;
import org.gaoyao.train.sampling.Cell;

/**
 * Says to which cell a document belongs: the part of the mixture from its class, the bucket from its label (the middle one if it has
 * none), and whether it is of high quality.
 *
 * <p>What LegalOne means by high quality is not known. Ours: a class that is written with care, without a flag of a gate, such as that it
 * cites law no longer in force. That the perplexity must not be high either is asked where cells are drawn.
 *
 * @param careful the classes that can be of high quality
 */
public record CellRule(Set<DocumentClass> careful) {

    /** Our choice: law itself, guidance on it, books on it, text made to teach, and general text that was edited. */
    public static final CellRule STANDARD = new CellRule(Set.of(
            DocumentClass.STATUTE,
            DocumentClass.GUIDANCE,
            DocumentClass.OPINION,
            DocumentClass.TEXTBOOK,
            DocumentClass.ANNOTATION,
            DocumentClass.REASONING,
            DocumentClass.REPHRASING,
            DocumentClass.ENCYCLOPAEDIA,
            DocumentClass.BOOK));

    public CellRule {
        careful = Set.copyOf(careful);
    }

    /** The cell of a document whose bucket was found right by {@link #problem}. */
    Cell cell(Document document) {
        Bucket bucket = document.label(Label.BUCKET).flatMap(CellRule::bucket).orElse(Bucket.MID);
        boolean highQuality = careful.contains(document.documentClass())
                && document.label(Label.FLAGS).isEmpty();
        return new Cell(document.documentClass().domain(), bucket, highQuality);
    }

    /** What is wrong with a document's bucket, if anything. */
    static Optional<Problem> problem(Document document) {
        return document.label(Label.BUCKET)
                .filter(key -> bucket(key).isEmpty())
                .map(key -> new Problem(
                        "document " + document.id() + ", label \"bucket\"",
                        "\"" + key + "\" is no bucket",
                        "it must be one of "
                                + Arrays.stream(Bucket.values())
                                        .map(Bucket::key)
                                        .collect(Collectors.joining(", "))));
    }

    private static Optional<Bucket> bucket(String key) {
        return Arrays.stream(Bucket.values())
                .filter(bucket -> bucket.key().equals(key))
                .findFirst();
    }
}
