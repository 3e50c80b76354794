package org.gaoyao.corpus.judgment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gaoyao.corpus.judgment.Sentences.Sentence;
import org.gaoyao.law.judgment.SegmentName;

/**
 * Takes a judgment apart, by the words with which its parts begin.
 *
 * <ol>
 *   <li>The {@link Frame}: head, parties, procedure up to 审理终结, reasoning from 本院认为 on, the articles that the decision
 *       rests on, the decision after 判决如下, tail.
 *   <li>The {@link Middle} between procedure and reasoning: accusation, plea, facts and evidence.
 * </ol>
 *
 * <p>Criminal, civil and administrative, of first and second instance. Deterministic; safe for concurrent use.
 */
public final class JudgmentSegmenter {

    private JudgmentSegmenter() {}

    /**
     * The parts of a judgment, in order; together they are the text.
     *
     * @return none if the text is no judgment: neither reasoning nor decision begins in it
     */
    public static List<Segment> segment(String text) {
        List<Sentence> sentences = Sentences.of(text);
        Optional<Frame> found = Frame.of(text, sentences);
        if (found.isEmpty()) {
            return List.of();
        }
        Frame frame = found.get();
        var segments = new ArrayList<Segment>();
        add(segments, SegmentName.HEAD, 0, frame.parties());
        add(segments, SegmentName.PARTIES, frame.parties(), frame.procedure());
        add(segments, SegmentName.PROCEDURE, frame.procedure(), frame.middle());
        segments.addAll(Middle.of(text, sentences, frame.middle(), frame.reasoning()));
        add(segments, SegmentName.REASONING, frame.reasoning(), frame.basis());
        add(segments, SegmentName.LEGAL_BASIS, frame.basis(), frame.decision());
        add(segments, SegmentName.DECISION, frame.decision(), frame.tail());
        add(segments, SegmentName.TAIL, frame.tail(), text.length());
        return segments;
    }

    private static void add(List<Segment> segments, SegmentName name, int start, int end) {
        if (start < end) {
            segments.add(new Segment(name, start, end));
        }
    }
}
