package org.gaoyao.train.batch;

import java.util.List;

/**
 * What is learnt at each step.
 *
 * <p>A pure function of the step: equal steps give equal sequences, in whatever order they are asked for, so that a training
 * that continues needs to know nothing but the number of its step.
 */
@FunctionalInterface
public interface Feed {

    /** The sequences of a step, counted from 0; at least one, with a token that is learnt. */
    List<Sequence> at(long step);
}
