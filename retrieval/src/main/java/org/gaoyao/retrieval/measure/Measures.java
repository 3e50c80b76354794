package org.gaoyao.retrieval.measure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The measures of one query's ranking, under the names that trec_eval gives them and as it (version 9) computes them.
 *
 * <ul>
 *   <li>{@code P_k}: relevant documents among the first k, divided by k even where fewer were retrieved;
 *   <li>{@code recall_k}: the same divided by all relevant documents; 0 where there is none;
 *   <li>{@code recip_rank}: one divided by the rank of the first relevant document; 0 if none was retrieved;
 *   <li>{@code map}: the precision at each relevant document, summed, divided by all relevant documents;
 *   <li>{@code ndcg}, {@code ndcg_cut_k}: grades over 0, each divided by the binary logarithm of its rank plus 1, summed,
 *       divided by the same sum of the best possible ranking of all judged documents.
 * </ul>
 */
final class Measures {

    private static final List<Integer> PRECISION = List.of(1, 5, 10, 20, 100);
    private static final List<Integer> RECALL = List.of(5, 10, 20, 50, 100, 200, 500, 1000);
    private static final List<Integer> GAIN = List.of(5, 10, 20, 100);

    private Measures() {}

    /**
     * The measures of a ranking.
     *
     * @param ranked the documents, best first
     * @param grades the grades of the judged documents
     * @param relevant the least grade that is relevant; the gains of ndcg are the grades themselves
     */
    static Map<String, Double> of(List<String> ranked, Map<String, Integer> grades, int relevant) {
        var ranking = new Ranking(ranked, grades, relevant);
        var measures = new LinkedHashMap<String, Double>();
        measures.put("map", ranking.averagePrecision());
        measures.put("recip_rank", ranking.reciprocalRank());
        PRECISION.forEach(k -> measures.put("P_" + k, (double) ranking.found(k) / k));
        RECALL.forEach(k -> measures.put("recall_" + k, share(ranking.found(k), ranking.all())));
        measures.put("ndcg", ranking.gain(Integer.MAX_VALUE));
        GAIN.forEach(k -> measures.put("ndcg_cut_" + k, ranking.gain(k)));
        return measures;
    }

    private static double share(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }

    private record Ranking(List<String> ranked, Map<String, Integer> grades, int relevant) {

        int all() {
            return (int)
                    grades.values().stream().filter(grade -> grade >= relevant).count();
        }

        int found(int depth) {
            return (int) ranked.stream().limit(depth).filter(this::isRelevant).count();
        }

        double averagePrecision() {
            double sum = 0;
            int found = 0;
            for (int i = 0; i < ranked.size(); i++) {
                if (isRelevant(ranked.get(i))) {
                    found++;
                    sum += (double) found / (i + 1);
                }
            }
            return share(sum, all());
        }

        double reciprocalRank() {
            for (int i = 0; i < ranked.size(); i++) {
                if (isRelevant(ranked.get(i))) {
                    return 1.0 / (i + 1);
                }
            }
            return 0;
        }

        double gain(int depth) {
            List<Integer> reached = ranked.stream()
                    .map(document -> grades.getOrDefault(document, 0))
                    .toList();
            List<Integer> best = grades.values().stream()
                    .sorted((a, b) -> Integer.compare(b, a))
                    .toList();
            return share(discounted(reached, depth), discounted(best, depth));
        }

        private boolean isRelevant(String document) {
            Integer grade = grades.get(document);
            return grade != null && grade >= relevant;
        }

        private static double discounted(List<Integer> grades, int depth) {
            double sum = 0;
            for (int i = 0; i < Math.min(depth, grades.size()); i++) {
                if (grades.get(i) > 0) {
                    sum += grades.get(i) * Math.log(2) / Math.log(i + 2.0);
                }
            }
            return sum;
        }
    }
}
