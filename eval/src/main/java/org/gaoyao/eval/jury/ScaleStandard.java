package org.gaoyao.eval.jury;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.gaoyao.chat.message.Conversation;
import org.gaoyao.chat.message.Message;
import org.gaoyao.eval.judge.ScaleJudge;
import org.gaoyao.score.Explained;

/**
 * Points by criterion, asked in our own words. The score is that of the criterion for the whole, if there is one, else the
 * mean of all, as a share of the scale: 1 of 10 points is 0.
 *
 * @param scale the criteria and their range
 * @param whole the criterion for the whole; empty if there is none
 */
record ScaleStandard(ScaleJudge scale, Optional<String> whole) implements Standard {

    @Override
    public String name() {
        return "scale";
    }

    @Override
    public Optional<Conversation> request(Candidate candidate) {
        return Optional.of(Conversation.of(new Message.Question(
                scale.prompt(candidate.asked(), candidate.question().answer(), candidate.answer()))));
    }

    @Override
    public SequencedMap<String, Explained> read(String reply, Candidate candidate) {
        var marks = new LinkedHashMap<String, Explained>();
        scale.read(reply)
                .ifPresent(points -> points.forEach((name, value) -> marks.put(name, Explained.of(value, name))));
        return marks;
    }

    @Override
    public Optional<Explained> score(Map<String, Explained> marks, Candidate candidate) {
        return score(marks, whole, scale);
    }

    /** The score of points that are there: of the whole where it is marked, else their mean. */
    static Optional<Explained> score(Map<String, Explained> marks, Optional<String> whole, ScaleJudge scale) {
        if (marks.isEmpty()) {
            return Optional.empty();
        }
        Optional<Explained> one = whole.flatMap(name -> Optional.ofNullable(marks.get(name)));
        if (whole.isPresent() && one.isEmpty()) {
            return Optional.empty();
        }
        double points = one.map(Explained::value).orElseGet(() -> marks.values().stream()
                .mapToDouble(Explained::value)
                .average()
                .orElse(scale.low()));
        return Optional.of(new Explained(
                scale.share(points),
                one.isPresent() ? "points for the whole" : "mean of " + marks.size() + " criteria",
                List.copyOf(marks.values())));
    }

    @Override
    public SequencedMap<String, Double> figures(Map<String, Explained> marks, Candidate candidate) {
        var figures = new LinkedHashMap<String, Double>();
        marks.forEach((name, mark) -> figures.put(name, mark.value()));
        return figures;
    }

    @Override
    public double points(double score) {
        return scale.low() + score * (scale.high() - scale.low());
    }
}
