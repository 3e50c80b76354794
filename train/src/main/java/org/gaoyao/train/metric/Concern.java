package org.gaoyao.train.metric;

/**
 * A measurement that does not keep to its norm.
 *
 * @param step at which it was taken
 * @param metric its name
 * @param value it
 * @param health what it should look like
 */
public record Concern(long step, String metric, double value, Health health) {}
