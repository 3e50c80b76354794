package org.gaoyao.score.label;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Hits of every label over many records, and what they come down to: F1 of all labels together (micro), the mean of the F1
 * of each (macro), and the mean of both, by which CAIL2018 ranked charges and articles and CAIL2019 elements.
 *
 * @param byLabel the hits, in the order in which labels occur first
 */
public record LabelCounts(Map<String, Hits> byLabel) {

    /** The counts of records. */
    public static LabelCounts of(List<? extends Collection<Judged>> records) {
        var counts = new LinkedHashMap<String, Hits>();
        for (Collection<Judged> record : records) {
            for (Judged judged : record) {
                counts.merge(judged.label(), Hits.NONE.plus(judged), Hits::plus);
            }
        }
        return new LabelCounts(counts);
    }

    /** All labels together. */
    public Hits together() {
        return byLabel.values().stream().reduce(Hits.NONE, Hits::plus);
    }

    /** F1 of all labels together. */
    public double micro() {
        return together().f1();
    }

    /** The mean of the F1 of the labels that occur; 1 if none does. */
    public double macro() {
        return byLabel.isEmpty() ? 1 : macro(byLabel.keySet());
    }

    /**
     * The mean of the F1 of given labels, summed in their order. A label that occurs nowhere has an F1 of 1, as in the
     * judges of CAIL2018 and CAIL2019, so that a small sample scores high whatever was answered.
     */
    public double macro(Collection<String> labels) {
        double sum = 0;
        for (String label : labels) {
            sum += byLabel.getOrDefault(label, Hits.NONE).f1();
        }
        return sum / labels.size();
    }
}
