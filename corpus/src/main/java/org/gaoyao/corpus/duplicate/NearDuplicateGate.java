package org.gaoyao.corpus.duplicate;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gaoyao.corpus.document.Document;
import org.gaoyao.corpus.document.DocumentClass;
import org.gaoyao.corpus.gate.CorpusGate;
import org.gaoyao.corpus.gate.Outcome;
import org.gaoyao.corpus.gate.Reason;
import org.gaoyao.corpus.judgment.JudgmentSegmenter;
import org.gaoyao.law.judgment.SegmentName;

/**
 * Keeps of documents that say the same the best one.
 *
 * <p>Documents are compared by {@link MinHash} and grouped by {@link NearDuplicates}; those that differ in white space alone are
 * called exact. Of judgments only what the case is about is compared, from the accusation to the reasoning: heads, parties and
 * tails are much the same in all of one court. The best of a group is the one with the most letters, those that have more
 * symbols among them counting less; of equal ones the first. Long documents lose nothing to short ones that they contain,
 * since these are not similar to them.
 *
 * <p>About 700 bytes a document are kept.
 *
 * @param signatures what documents are compared by
 */
public record NearDuplicateGate(MinHash signatures) implements CorpusGate<NearDuplicateGate.Mark> {

    /** What a judgment is about. */
    private static final Set<SegmentName> MATTER = EnumSet.of(
            SegmentName.ACCUSATION, SegmentName.PLEA, SegmentName.FACTS, SegmentName.EVIDENCE, SegmentName.REASONING);

    private static final int LEAST_MATTER = 100;

    /**
     * What is kept of a document.
     *
     * @param id its id
     * @param text a hash of its text without white space
     * @param bands of its signature
     * @param worth by which the best of a group is found
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Mark(String id, long text, long[] bands, double worth) implements Serializable {}

    /** A document that goes for another, which is called {@code best}. */
    private record Loss(String best, boolean exact) implements Serializable {}

    /** 14 bands of 8 rows over windows of 5 characters. */
    public NearDuplicateGate() {
        this(MinHash.standard());
    }

    @Override
    public String name() {
        return "near-duplicates";
    }

    @Override
    public Mark mark(Document document) {
        String dense = document.text().replaceAll("[\\s\\u00a0\\u3000]+", "");
        return new Mark(document.id(), hash(dense), signatures.bands(matter(document)), worth(dense));
    }

    @Override
    public Judge judge(Iterator<Mark> marks) {
        var groups = new NearDuplicates();
        var ids = new ArrayList<String>();
        var texts = new ArrayList<Long>();
        var best = new HashMap<Integer, Integer>();
        var worths = new ArrayList<Double>();
        Map<Long, Integer> firstOfText = new HashMap<>();
        while (marks.hasNext()) {
            Mark mark = marks.next();
            int document = groups.add(mark.bands());
            groups.join(document, firstOfText.computeIfAbsent(mark.text(), _ -> document));
            ids.add(mark.id());
            texts.add(mark.text());
            worths.add(mark.worth());
        }
        for (int document = 0; document < groups.size(); document++) {
            best.merge(
                    groups.group(document),
                    document,
                    (one, other) -> worths.get(other) > worths.get(one) ? other : one);
        }
        var losses = new HashMap<Long, Loss>();
        for (int document = 0; document < groups.size(); document++) {
            int kept = best.getOrDefault(groups.group(document), document);
            if (kept != document) {
                losses.put(
                        (long) document, new Loss(ids.get(kept), texts.get(kept).equals(texts.get(document))));
            }
        }
        return (position, document) -> {
            Loss loss = losses.get(position);
            return loss == null
                    ? new Outcome.Kept(document)
                    : new Outcome.Dropped(
                            Reason.of(loss.exact() ? "exact" : "near").with("kept", loss.best()));
        };
    }

    private static String matter(Document document) {
        if (document.documentClass() != DocumentClass.JUDGMENT) {
            return document.text();
        }
        String matter = JudgmentSegmenter.segment(document.text()).stream()
                .filter(segment -> MATTER.contains(segment.name()))
                .map(segment -> segment.of(document.text()))
                .collect(Collectors.joining());
        return matter.length() < LEAST_MATTER ? document.text() : matter;
    }

    private static double worth(String dense) {
        double letters = dense.codePoints().filter(Character::isLetter).count();
        return letters * letters / Math.max(1, dense.length());
    }

    private static long hash(String dense) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(dense.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException missing) {
            throw new AssertionError("every Java platform has SHA-256", missing);
        }
    }
}
