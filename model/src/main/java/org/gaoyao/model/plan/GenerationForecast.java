package org.gaoyao.model.plan;

/**
 * What a generation stage takes with copies of one size.
 *
 * @param split devices that a copy lies on
 * @param copies of the model
 * @param batch samples that a copy draws at once
 * @param weights bytes on each device
 * @param cache bytes of keys, values and logits on each device
 * @param fits whether at least one sample fits beside the weights
 * @param seconds of the stage
 */
public record GenerationForecast(
        int split, int copies, long batch, long weights, long cache, boolean fits, double seconds) {}
