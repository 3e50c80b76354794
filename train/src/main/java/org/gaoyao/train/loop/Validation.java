package org.gaoyao.train.loop;

import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gaoyao.model.decoder.Decoder;

/** Looks at how good a model is by now, without changing it or drawing from the process's random numbers. */
@FunctionalInterface
public interface Validation {

    /** The name of the figure that decides which state is best: the lower the better (TRL). */
    String LOSS = "eval/loss";

    /**
     * Figures of the model by name ({@link org.gaoyao.train.metric.MetricName}), {@link #LOSS} among them where states are compared.
     *
     * @param steps how many it has taken
     */
    SortedMap<String, Double> of(Decoder model, long steps) throws IOException;

    /** Finds no figures. */
    static Validation none() {
        return (_, _) -> new TreeMap<>();
    }
}
