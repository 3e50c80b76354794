package org.gaoyao.train.policy;

import java.util.List;

/**
 * A loss over rollouts and its derivative by ln π of each token, which is all that the decoder needs to take the rest of the
 * gradient: the weight of a token in a training pass is −dℓ/d ln π.
 *
 * @param loss ℓ, to be made small
 * @param slopes dℓ/d ln π for each token of each rollout
 * @param clipped the share of tokens whose ratio was clipped (and so have no slope)
 * @param divergence the mean of (r − 1) − ln r over all tokens, how far the policy has moved since it drew (Schulman's k3)
 */
public record Gradient(double loss, List<double[]> slopes, double clipped, double divergence) {}
