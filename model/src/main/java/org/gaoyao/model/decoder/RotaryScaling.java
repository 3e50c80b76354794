package org.gaoyao.model.decoder;

/**
 * How Llama 3.1 and later stretch rotary positions to contexts longer than those they were first trained on.
 *
 * <p>Frequencies whose wave is longer than {@code original / lowFactor} positions are divided by {@code factor}, those
 * shorter than {@code original / highFactor} stay, and those between are interpolated.
 *
 * @param factor how much longer the context became
 * @param lowFactor where stretching ends: {@code low_freq_factor}
 * @param highFactor where it begins: {@code high_freq_factor}
 * @param original the context before: {@code original_max_position_embeddings}
 */
public record RotaryScaling(double factor, double lowFactor, double highFactor, int original) {

    /** The frequency that a pair turns by instead, in radians a position. */
    public double scale(double frequency) {
        double wave = 2 * Math.PI / frequency;
        if (wave < original / highFactor) {
            return frequency;
        }
        if (wave > original / lowFactor) {
            return frequency / factor;
        }
        double smooth = (original / wave - lowFactor) / (highFactor - lowFactor);
        return (1 - smooth) * frequency / factor + smooth * frequency;
    }
}
