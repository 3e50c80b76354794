package org.gaoyao.train.learner;

/**
 * What a step did.
 *
 * @param loss before it
 * @param gradientNorm before clipping
 * @param tokens how many tokens it saw
 * @param learnt of how many of them the model predicts and learns
 */
public record Update(double loss, double gradientNorm, long tokens, long learnt) {}
