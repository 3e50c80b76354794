package org.gaoyao.retrieval.measure;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gaoyao.score.statistic.Bootstrap;
import org.gaoyao.score.statistic.Interval;

/**
 * How good a run is, query by query and in the mean.
 *
 * @param byQuery the measures of each query that was both asked and judged, as {@link Measures} names them
 * @param missing queries that were judged and are not in the run; like trec_eval without {@code -c}, means leave them out
 * @param unjudged queries of the run that were not judged
 */
public record RankingEvaluation(Map<String, Map<String, Double>> byQuery, Set<String> missing, Set<String> unjudged) {

    /**
     * Measures a run.
     *
     * @param relevant the least grade that is relevant, at least 1
     * @param complete whether queries that are missing from the run count as 0 (trec_eval's {@code -c})
     */
    public static RankingEvaluation of(TrecRun run, Qrels qrels, int relevant, boolean complete) {
        var byQuery = new LinkedHashMap<String, Map<String, Double>>();
        var missing = new LinkedHashSet<String>();
        for (String query : qrels.queries()) {
            if (!run.queries().contains(query)) {
                missing.add(query);
            }
            if (complete || run.queries().contains(query)) {
                byQuery.put(query, Measures.of(run.ranked(query), qrels.of(query), relevant));
            }
        }
        var unjudged = new LinkedHashSet<>(run.queries());
        unjudged.removeAll(qrels.queries());
        return new RankingEvaluation(byQuery, missing, unjudged);
    }

    /** The mean of each measure over the queries; none if there is no query. */
    public Map<String, Double> means() {
        var sums = new LinkedHashMap<String, Double>();
        byQuery.values().forEach(measures -> measures.forEach((name, value) -> sums.merge(name, value, Double::sum)));
        sums.replaceAll((_, sum) -> sum / byQuery.size());
        return sums;
    }

    /** Between what bounds each mean lies, by drawing the queries again. */
    public Map<String, Interval> intervals(Bootstrap bootstrap, double confidence) {
        var intervals = new LinkedHashMap<String, Interval>();
        for (String measure : means().keySet()) {
            double[] values =
                    values(measure).stream().mapToDouble(Double::doubleValue).toArray();
            intervals.put(measure, bootstrap.mean(values, confidence));
        }
        return intervals;
    }

    /** The values of a measure, in the order of the queries. */
    public List<Double> values(String measure) {
        return byQuery.values().stream()
                .map(measures -> measures.getOrDefault(measure, 0.0))
                .toList();
    }
}
