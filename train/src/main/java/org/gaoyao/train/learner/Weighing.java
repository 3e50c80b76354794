package org.gaoyao.train.learner;

import java.util.function.Supplier;

/** How much each token of a batch counts, which may depend on how likely it is by now. */
@FunctionalInterface
public interface Weighing {

    /**
     * The weight of −ln p of the token after each token: [N]; 0 where nothing is learnt.
     *
     * @param logProbabilities computes ln p of the token after each token: [N]
     */
    double[] weights(Supplier<double[]> logProbabilities);
}
