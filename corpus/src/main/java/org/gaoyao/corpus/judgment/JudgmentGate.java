package org.gaoyao.corpus.judgment;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.gaoyao.corpus.document.Document;
import org.gaoyao.corpus.document.DocumentClass;
import org.gaoyao.corpus.document.Label;
import org.gaoyao.corpus.gate.DocumentGate;
import org.gaoyao.corpus.gate.Outcome;
import org.gaoyao.corpus.gate.Reason;
import org.gaoyao.law.judgment.SegmentName;
import org.gaoyao.law.province.Province;

/**
 * Takes judgments apart: labels them with what they say of themselves, and keeps those of their parts that are asked for, as
 * LexPro does with the reasoning (known of its preprocessing from a secondary source only).
 *
 * <p>Documents of other classes pass. A judgment that has none of the parts asked for, or is none, keeps its text.
 */
public final class JudgmentGate implements DocumentGate {

    private final Set<SegmentName> parts;
    private final MetadataReader reader = new MetadataReader();

    /**
     * A gate that keeps some parts of judgments.
     *
     * @param parts which; all if empty
     */
    public JudgmentGate(Set<SegmentName> parts) {
        this.parts = Set.copyOf(parts);
    }

    @Override
    public String name() {
        return "judgment";
    }

    @Override
    public Outcome judge(Document document) {
        if (document.documentClass() != DocumentClass.JUDGMENT) {
            return new Outcome.Kept(document);
        }
        List<Segment> segments = JudgmentSegmenter.segment(document.text());
        Document labelled = labelled(document, reader.read(document.text(), segments));
        String kept = segments.stream()
                .filter(segment -> parts.contains(segment.name()))
                .map(segment -> segment.of(document.text()).strip())
                .collect(Collectors.joining("\n"));
        if (kept.isEmpty() || parts.isEmpty()) {
            return new Outcome.Kept(labelled);
        }
        Document shorter = labelled.withText(kept);
        return new Outcome.Changed(
                shorter,
                List.of(Reason.of("key-segments")
                        .with("characters", document.characters())
                        .with("kept", shorter.characters())));
    }

    /** What the source says of a judgment is kept; what the judgment says fills the gaps. */
    private static Document labelled(Document document, JudgmentMetadata metadata) {
        Document known = document;
        known = filled(known, Label.COURT, metadata.court().orElse(""));
        known = filled(
                known,
                Label.PROVINCE,
                metadata.province().map(Province::fullName).orElse(""));
        known = filled(known, Label.CASE_NUMBER, metadata.caseNumber().orElse(""));
        known = filled(
                known,
                Label.DATE,
                metadata.year().map(year -> "%04d".formatted(year)).orElse(""));
        known = filled(
                known, Label.CASE_KIND, metadata.kind().map(JudgmentGate::key).orElse(""));
        known = filled(
                known,
                Label.INSTANCE,
                metadata.instance().map(JudgmentGate::key).orElse(""));
        known = filled(known, Label.TYPE, metadata.documentType().orElse(""));
        known = filled(known, Label.CHARGES, String.join("；", metadata.charges()));
        return filled(known, Label.CAUSE, metadata.cause().orElse(""));
    }

    private static Document filled(Document document, Label label, String value) {
        return value.isBlank() || document.label(label).isPresent() ? document : document.with(label, value);
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
