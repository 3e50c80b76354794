package org.gaoyao.retrieval.ranker;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gaoyao.retrieval.index.Scope;
import org.gaoyao.retrieval.measure.Hit;
import org.gaoyao.retrieval.measure.Qrels;
import org.gaoyao.retrieval.measure.RankingEvaluation;
import org.gaoyao.retrieval.measure.TrecRun;
import org.gaoyao.retrieval.question.AnsweredQuestion;
import org.gaoyao.run.Progress;

/**
 * How good each layer is on questions that were not learnt from: the questions are dealt into folds, by turns in the order of
 * the file, and each fold is ranked by what was trained on the others.
 *
 * @param rows by layer and group of questions
 */
public record CrossValidation(List<Row> rows) {

    private static final int DEPTH = 100;

    /** Which questions count. */
    public enum Group {
        /** All. */
        ALL,
        /** Those of whose answers a training question names at least one. */
        SEEN,
        /** The others. */
        UNSEEN
    }

    /**
     * The measures of a layer.
     *
     * @param evaluation by question
     */
    public record Row(Layer layer, Group group, RankingEvaluation evaluation) {}

    /** Trains and ranks fold after fold. */
    public static CrossValidation of(
            RankerTraining training, List<AnsweredQuestion> questions, int folds, Progress progress)
            throws IOException {
        var groups = new LinkedHashMap<String, Group>();
        var hits = new EnumMap<Layer, Map<String, List<Hit>>>(Layer.class);
        for (int fold = 0; fold < folds; fold++) {
            int current = fold;
            List<AnsweredQuestion> tested = IntStream.range(0, questions.size())
                    .filter(i -> i % folds == current)
                    .mapToObj(questions::get)
                    .toList();
            List<AnsweredQuestion> learnt = IntStream.range(0, questions.size())
                    .filter(i -> i % folds != current)
                    .mapToObj(questions::get)
                    .toList();
            try (Ranker ranker = training.train(learnt, progress)) {
                Set<Integer> named = ranker.memory().named();
                for (AnsweredQuestion question : tested) {
                    String id = question.question().id();
                    boolean seen = question.answers().stream().anyMatch(named::contains);
                    groups.put(id, seen ? Group.SEEN : Group.UNSEEN);
                    for (Layer layer : Layer.values()) {
                        hits.computeIfAbsent(layer, _ -> new LinkedHashMap<>())
                                .put(id, hits(ranker, question.question().text(), layer));
                    }
                }
            }
        }
        return new CrossValidation(rows(questions, groups, hits));
    }

    private static List<Hit> hits(Ranker ranker, String question, Layer layer) {
        return ranker.rank(question, Scope.ALL, DEPTH, layer).stream()
                .map(ranked -> new Hit(ranked.id(), ranked.score()))
                .toList();
    }

    private static List<Row> rows(
            List<AnsweredQuestion> questions, Map<String, Group> groups, Map<Layer, Map<String, List<Hit>>> hits) {
        var rows = new ArrayList<Row>();
        for (Group group : Group.values()) {
            var qrels = new Qrels(questions.stream()
                    .map(AnsweredQuestion::question)
                    .filter(question -> group == Group.ALL || groups.get(question.id()) == group)
                    .collect(Collectors.toMap(question -> question.id(), question -> question.relevant().stream()
                            .distinct()
                            .collect(Collectors.toMap(id -> id, _ -> 1)))));
            hits.forEach((layer, found) ->
                    rows.add(new Row(layer, group, RankingEvaluation.of(new TrecRun(found), qrels, 1, true))));
        }
        return rows;
    }
}
