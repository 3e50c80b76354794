package org.gaoyao.eval.jury;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.gaoyao.chat.message.Conversation;
import org.gaoyao.chat.message.Message;
import org.gaoyao.eval.judge.RubricJudge;
import org.gaoyao.eval.rule.RubricKey;
import org.gaoyao.score.Explained;
import org.gaoyao.score.rubric.Rubric;
import org.gaoyao.score.rubric.RubricItem;

/**
 * The rubric of each question: what a program can see is marked by rule, the rest by the judge, and the score is that of
 * both together.
 */
record RubricStandard() implements Standard {

    @Override
    public String name() {
        return "rubric";
    }

    private static List<RubricItem> items(Candidate candidate) {
        return RubricKey.items(candidate.question().key());
    }

    private static List<RubricItem> unseen(Candidate candidate) {
        return items(candidate).stream().filter(item -> item.check().isEmpty()).toList();
    }

    /** Two items may have the same words. */
    private static String name(int place, RubricItem item) {
        return place + 1 + ". " + item.criterion();
    }

    @Override
    public Optional<Conversation> request(Candidate candidate) {
        List<RubricItem> unseen = unseen(candidate);
        return unseen.isEmpty()
                ? Optional.empty()
                : Optional.of(Conversation.of(
                        new Message.Question(RubricJudge.prompt(candidate.asked(), candidate.answer(), unseen))));
    }

    @Override
    public SequencedMap<String, Explained> read(String reply, Candidate candidate) {
        var marks = new LinkedHashMap<String, Explained>();
        List<RubricItem> unseen = unseen(candidate);
        RubricJudge.read(reply, unseen).ifPresent(read -> {
            for (int i = 0; i < unseen.size(); i++) {
                marks.put(name(i, unseen.get(i)), read.get(i));
            }
        });
        return marks;
    }

    /** A mark for each item, by rule or by the judge; empty if the judge's are missing. */
    private static Optional<List<Explained>> all(Map<String, Explained> marks, Candidate candidate) {
        var all = new ArrayList<Explained>();
        int unseen = 0;
        for (RubricItem item : items(candidate)) {
            if (item.check().isPresent()) {
                RubricKey.RULES.mark(item, candidate.answer()).ifPresent(all::add);
            } else {
                Optional.ofNullable(marks.get(name(unseen, item))).ifPresent(all::add);
                unseen++;
            }
        }
        return all.size() == items(candidate).size() ? Optional.of(all) : Optional.empty();
    }

    @Override
    public Optional<Explained> score(Map<String, Explained> marks, Candidate candidate) {
        return all(marks, candidate).map(all -> new Rubric(items(candidate)).score(all));
    }

    @Override
    public SequencedMap<String, Double> figures(Map<String, Explained> marks, Candidate candidate) {
        var figures = new LinkedHashMap<String, Double>();
        all(marks, candidate)
                .map(all -> new Rubric(items(candidate)).byDimension(all))
                .ifPresent(scores -> scores.forEach(
                        (dimension, score) -> figures.put(dimension.name().toLowerCase(Locale.ROOT), score.value())));
        return figures;
    }

    @Override
    public double points(double score) {
        return score;
    }
}
