package org.gaoyao.corpus.judgment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gaoyao.corpus.judgment.Sentences.Sentence;
import org.gaoyao.law.judgment.SegmentName;

/**
 * What stands between procedure and reasoning: accusation, plea, facts and evidence, in whatever order.
 *
 * <p>A sentence belongs to the part that its first words show, else to that of the sentence before it; a new paragraph after
 * the evidence is of the facts again. Where the court states no facts of its own but confirms what was charged (上述事实…足以
 * 认定), the first part of the accusation is the facts found, and if there is none, the first part of the middle.
 */
final class Middle {

    private static final Pattern CHARGED = Pattern.compile("^[^。；]{0,40}?(指控|诉称|认定)");

    private Middle() {}

    static List<Segment> of(String text, List<Sentence> sentences, int from, int to) {
        var parts = new ArrayList<Segment>();
        for (Sentence sentence : sentences) {
            if (sentence.start() >= from && sentence.start() < to) {
                Optional<SegmentName> before = parts.isEmpty()
                        ? Optional.empty()
                        : Optional.of(parts.getLast().name());
                SegmentName name = name(text, sentence, before);
                int end = Math.min(sentence.end(), to); // the decision can begin within a sentence
                if (before.equals(Optional.of(name))) {
                    Segment last = parts.removeLast();
                    parts.add(new Segment(name, last.start(), end));
                } else {
                    parts.add(new Segment(name, sentence.start(), end));
                }
            }
        }
        return withFacts(text, parts);
    }

    private static SegmentName name(String text, Sentence sentence, Optional<SegmentName> before) {
        String words = text.substring(sentence.start(), sentence.end());
        if (begins(Cue.FACTS, words)) {
            return SegmentName.FACTS;
        }
        if (begins(Cue.EVIDENCE, words)) {
            return SegmentName.EVIDENCE;
        }
        if (sentence.opensParagraph() || before.isEmpty()) {
            if (begins(Cue.PLEA, words)) {
                return SegmentName.PLEA;
            }
            if (begins(Cue.ACCUSATION, words)) {
                return SegmentName.ACCUSATION;
            }
        }
        return before.orElse(SegmentName.FACTS);
    }

    private static List<Segment> withFacts(String text, List<Segment> parts) {
        if (parts.isEmpty() || parts.stream().anyMatch(part -> part.name() == SegmentName.FACTS)) {
            return parts;
        }
        int chosen = 0;
        for (int i = parts.size() - 1; i >= 0; i--) {
            if (parts.get(i).name() == SegmentName.ACCUSATION
                    && begins(CHARGED, parts.get(i).of(text))) {
                chosen = i;
            }
        }
        Segment part = parts.get(chosen);
        parts.set(chosen, new Segment(SegmentName.FACTS, part.start(), part.end()));
        return parts;
    }

    private static boolean begins(Pattern cue, String words) {
        return cue.matcher(words).lookingAt();
    }
}
