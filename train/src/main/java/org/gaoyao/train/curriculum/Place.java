package org.gaoyao.train.curriculum;

import java.util.ArrayList;
import java.util.List;

/**
 * How far a curriculum has come; saved with the state of the training.
 *
 * @param phase which phase, from 0
 * @param steps how many steps were taken in it
 * @param rewards of its evaluations so far, the first of them before its first step
 */
public record Place(int phase, long steps, List<Double> rewards) {

    /** The beginning. */
    public static final Place FIRST = new Place(0, 0, List.of());

    public Place {
        rewards = List.copyOf(rewards);
    }

    /** After a step more. */
    public Place stepped() {
        return new Place(phase, steps + 1, rewards);
    }

    /** After an evaluation. */
    public Place evaluated(double reward) {
        var all = new ArrayList<>(rewards);
        all.add(reward);
        return new Place(phase, steps, all);
    }

    /** At the beginning of the next phase. */
    Place promoted() {
        return new Place(phase + 1, 0, List.of());
    }
}
