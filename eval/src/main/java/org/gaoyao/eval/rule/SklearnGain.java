package org.gaoyao.eval.rule;

import java.util.List;
import java.util.Set;
import org.gaoyao.retrieval.measure.Hit;

/**
 * nDCG of scikit-learn's {@code ndcg_score} for binary relevance of the retrieved documents: what was not retrieved is not
 * in the ideal ranking, and documents of equal score share the mean of their relevance.
 */
final class SklearnGain {

    private SklearnGain() {}

    /**
     * The gain at a depth over the best that these documents can reach; 0 for fewer than two documents, of which the
     * original says so by an error, and 0 without a relevant one.
     *
     * @param hits best first
     */
    static double ndcg(List<Hit> hits, Set<String> relevant, int depth) {
        if (hits.size() < 2) {
            return 0;
        }
        double gain = 0;
        int rank = 0;
        while (rank < hits.size()) {
            int end = rank;
            int good = 0;
            double discounts = 0;
            while (end < hits.size() && hits.get(end).score() == hits.get(rank).score()) {
                good += relevant.contains(hits.get(end).document()) ? 1 : 0;
                discounts += discount(end, depth);
                end++;
            }
            gain += discounts * good / (end - rank);
            rank = end;
        }
        long all =
                hits.stream().filter(hit -> relevant.contains(hit.document())).count();
        double best = 0;
        for (int i = 0; i < all; i++) {
            best += discount(i, depth);
        }
        return best == 0 ? 0 : gain / best;
    }

    private static double discount(int place, int depth) {
        return place < depth ? Math.log(2) / Math.log(place + 2.0) : 0;
    }
}
