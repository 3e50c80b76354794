package org.gaoyao.train.reinforcement;

/**
 * How a policy answers a held-out prompt.
 *
 * @param prompt its id
 * @param task the key of its task
 * @param greedy the reward of the likeliest answer
 * @param sampled the mean reward of answers drawn at the temperature of the training; a rise of this alone is sharpening, not
 *     learning
 * @param faults the share of all those answers whose form is wrong
 */
public record Examined(String prompt, String task, double greedy, double sampled, double faults) {}
