package org.gaoyao.train.tuning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gaoyao.model.decoder.Decoder;
import org.gaoyao.train.batch.Sequence;
import org.gaoyao.train.example.EncodedSource;
import org.gaoyao.train.loop.Validation;
import org.gaoyao.train.metric.MetricName;
import org.gaoyao.train.validation.Likelihood;

/**
 * The loss of held-out answers: of all tokens together, and of each source.
 *
 * @param bySource the sequences by the name of their source
 * @param atOnce how many tokens one pass may have
 */
record HeldOutExamples(Map<String, List<Sequence>> bySource, int atOnce) implements Validation {

    static HeldOutExamples of(List<EncodedSource> sources, int atOnce) {
        var bySource = new TreeMap<String, List<Sequence>>();
        for (EncodedSource source : sources) {
            var sequences = new ArrayList<Sequence>();
            source.heldOut().forEach(row -> sequences.addAll(row.sequences()));
            if (!sequences.isEmpty()) {
                bySource.put(source.source().name(), sequences);
            }
        }
        return new HeldOutExamples(bySource, atOnce);
    }

    @Override
    public SortedMap<String, Double> of(Decoder model, long steps) {
        var figures = new TreeMap<String, Double>();
        var all = Likelihood.NONE;
        for (Map.Entry<String, List<Sequence>> source : bySource.entrySet()) {
            Likelihood found = Likelihood.of(model, source.getValue(), atOnce);
            figures.put(MetricName.EVAL_LOSS + source.getKey(), found.loss());
            all = all.plus(found);
        }
        if (all.tokens() > 0) {
            figures.put(LOSS, all.loss());
        }
        return figures;
    }
}
