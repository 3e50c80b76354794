package org.gaoyao.eval.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.gaoyao.retrieval.measure.Hit;
import org.gaoyao.retrieval.measure.Qrels;
import org.gaoyao.retrieval.measure.RankingEvaluation;
import org.gaoyao.retrieval.measure.TrecRun;
import org.gaoyao.run.Json;
import org.gaoyao.score.Explained;
import tools.jackson.core.JacksonException;

/**
 * LexRAG's rankings of articles; an answer is a JSON list of objects with {@code name} and {@code score}, and {@code
 * key.articles} are the relevant names.
 *
 * <p>Published: recall, precision and F1 at k over all turns together, MRR at k (0 also for turns without a relevant
 * article), nDCG at k as scikit-learn has it over the retrieved articles alone, so that what was missed does not lower it.
 * Corrected: the measures of trec_eval ({@link RankingEvaluation}), each turn for itself, turns without a relevant article
 * left out. The score of the task is recall at 5 of either.
 */
record RankingScoring() implements Scoring {

    private static final List<Integer> DEPTHS = List.of(1, 3, 5);
    private static final int SCORED_AT = 5;
    private static final List<String> SHOWN =
            List.of("recall_5", "recall_10", "P_5", "recip_rank", "map", "ndcg_cut_5", "ndcg_cut_10");

    @Override
    public Mark published(Item item) {
        List<Hit> hits = hits(item.prediction()).stream()
                .sorted(Comparator.comparingDouble(Hit::score).reversed())
                .toList();
        Set<String> relevant = relevant(item);
        var parts = new ArrayList<Explained>();
        for (int depth : DEPTHS) {
            Set<String> top = hits.stream().limit(depth).map(Hit::document).collect(Collectors.toSet());
            long found = top.stream().filter(relevant::contains).count();
            parts.add(Explained.of((double) found, "hits@" + depth));
            parts.add(Explained.of(top.size(), "retrieved@" + depth));
            parts.add(Explained.of(relevant.size(), "relevant@" + depth));
            parts.add(Explained.of(reciprocalRank(hits, relevant, depth), "mrr@" + depth));
            parts.add(Explained.of(SklearnGain.ndcg(hits, relevant, depth), "ndcg@" + depth));
        }
        return Mark.scored(
                new Explained(
                        found(parts, SCORED_AT),
                        "%d articles, %d relevant".formatted(hits.size(), relevant.size()),
                        parts),
                names(hits));
    }

    private static double found(List<Explained> parts, int depth) {
        double hits = value(parts, "hits@" + depth);
        double relevant = value(parts, "relevant@" + depth);
        return relevant == 0 ? 0 : hits / relevant;
    }

    @Override
    public Mark corrected(Item item) {
        List<Hit> hits = hits(item.prediction());
        Set<String> relevant = relevant(item);
        if (relevant.isEmpty()) {
            return Mark.skipped("the turn has no relevant article");
        }
        Map<String, Integer> grades = relevant.stream().collect(Collectors.toMap(name -> name, _ -> 1));
        Map<String, Double> measures = RankingEvaluation.of(
                        new TrecRun(Map.of("", distinct(hits))), new Qrels(Map.of("", grades)), 1, true)
                .means();
        List<Explained> parts = SHOWN.stream()
                .map(name -> Explained.of(measures.getOrDefault(name, 0.0), name))
                .toList();
        return Mark.foundOrAbstained(
                !hits.isEmpty(),
                new Explained(
                        value(parts, "recall_5"),
                        "recall at 5 of %d relevant articles".formatted(relevant.size()),
                        parts),
                names(hits));
    }

    @Override
    public double total(List<Mark> marks) {
        SequencedMap<String, Double> figures = figures(marks);
        return figures.getOrDefault("recall@" + SCORED_AT, figures.getOrDefault("recall_5", 0.0));
    }

    @Override
    public SequencedMap<String, Double> figures(List<Mark> marks) {
        SequencedMap<String, Double> means = Scoring.parts(marks);
        if (!means.containsKey("hits@" + SCORED_AT)) {
            return means;
        }
        var figures = new LinkedHashMap<String, Double>();
        for (int depth : DEPTHS) {
            // The means of counts have one denominator: their ratio is that of the sums.
            double hits = means.getOrDefault("hits@" + depth, 0.0);
            double recall = ratio(hits, means.getOrDefault("relevant@" + depth, 0.0));
            double precision = ratio(hits, means.getOrDefault("retrieved@" + depth, 0.0));
            figures.put("recall@" + depth, recall);
            figures.put("precision@" + depth, precision);
            figures.put("f1@" + depth, ratio(2 * precision * recall, precision + recall));
            figures.put("mrr@" + depth, means.getOrDefault("mrr@" + depth, 0.0));
            figures.put("ndcg@" + depth, means.getOrDefault("ndcg@" + depth, 0.0));
        }
        return figures;
    }

    private static double ratio(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }

    private static double value(List<Explained> parts, String name) {
        return parts.stream()
                .filter(part -> part.reason().equals(name))
                .mapToDouble(Explained::value)
                .findFirst()
                .orElse(0);
    }

    private static double reciprocalRank(List<Hit> hits, Set<String> relevant, int depth) {
        for (int i = 0; i < Math.min(depth, hits.size()); i++) {
            if (relevant.contains(hits.get(i).document())) {
                return 1.0 / (i + 1);
            }
        }
        return 0;
    }

    private static Set<String> relevant(Item item) {
        return item.key()
                .path("articles")
                .valueStream()
                .map(name -> name.asString(""))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<Hit> hits(String ranking) {
        try {
            return Json.parse(ranking)
                    .valueStream()
                    .map(hit -> new Hit(
                            hit.path("name").asString(""), hit.path("score").asDouble(0)))
                    .toList();
        } catch (JacksonException damaged) {
            throw new IllegalArgumentException("the ranking is no JSON list: " + damaged.getOriginalMessage(), damaged);
        }
    }

    /** Every document once, where it is best. */
    private static List<Hit> distinct(List<Hit> hits) {
        var best = new LinkedHashMap<String, Hit>();
        hits.forEach(hit -> best.merge(hit.document(), hit, (a, b) -> a.score() >= b.score() ? a : b));
        return List.copyOf(best.values());
    }

    private static String names(List<Hit> hits) {
        return hits.stream().limit(SCORED_AT).map(Hit::document).collect(Collectors.joining("、"));
    }
}
