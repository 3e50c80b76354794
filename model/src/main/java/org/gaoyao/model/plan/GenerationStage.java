package org.gaoyao.model.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gaoyao.model.decoder.Configuration;

/**
 * A generation stage in 16 bits, before it is begun: samples are drawn by copies of the model, each split over some devices.
 *
 * @param shape of the decoder
 * @param samples to draw
 * @param prompt tokens before each
 * @param completion tokens of each
 * @param batch the most samples that a copy draws at once
 */
public record GenerationStage(Configuration shape, long samples, int prompt, int completion, int batch) {

    private static final int BYTES = 2;

    public GenerationStage {
        if (samples < 1 || prompt < 1 || completion < 1 || batch < 1) {
            throw new IllegalArgumentException(
                    "samples, prompt, completion and batch must be at least 1, got %d, %d, %d and %d"
                            .formatted(samples, prompt, completion, batch));
        }
    }

    /** Bytes of keys and values that one token leaves: 2·layers·K·C numbers. */
    public long cacheOfToken() {
        return 2L * BYTES * shape.layers() * shape.keyValueHeads() * shape.headWidth();
    }

    /** Forecasts for 1, 2, 4 and 8 devices a copy, as far as they divide the devices and the key-value heads. */
    public List<GenerationForecast> forecasts(Devices devices) {
        return IntStream.of(1, 2, 4, 8)
                .filter(split -> devices.count() % split == 0 && shape.keyValueHeads() % split == 0)
                .mapToObj(split -> forecast(split, devices))
                .toList();
    }

    /** The fastest forecast that fits; among equals the one with the fewest devices a copy. */
    public Optional<GenerationForecast> choose(Devices devices) {
        return forecasts(devices).stream()
                .filter(GenerationForecast::fits)
                .min(Comparator.comparingDouble(GenerationForecast::seconds));
    }

    /**
     * What the stage takes with copies over {@code split} devices each.
     *
     * <p>A step reads all weights and the keys and values of all samples, or computes 2 operations for every weight and
     * sample; the slower of both counts (Pope and others, <em>Efficiently Scaling Transformer Inference</em>, 2022, section
     * 2). Prompts are computed at the rate of training. All samples are taken to be equally long; messages within a copy are
     * not counted.
     */
    public GenerationForecast forecast(int split, Devices devices) {
        long weights = Math.ceilDiv(BYTES * shape.parameters(), split);
        long cache = Math.ceilDiv(cacheOfToken() * (prompt + completion) + 4L * shape.vocabulary(), split);
        long room = (devices.usable() - weights) / cache;
        int copies = devices.count() / split;
        long wanted = Math.min(batch, Math.ceilDiv(samples, copies));
        long together = Math.clamp(room, 1, wanted);
        double operations = 2.0 * shape.parameters() * together;
        double reads =
                (double) BYTES * shape.parameters() + (double) together * cacheOfToken() * (prompt + completion / 2.0);
        double step = Math.max(
                reads / (split * devices.memoryRate() * Devices.BANDWIDTH_REACHED),
                operations / (split * devices.flops() * Devices.REACHED));
        double prefill = operations * prompt / (split * devices.flops() * Devices.REACHED);
        long rounds = Math.ceilDiv(samples, copies * together);
        return new GenerationForecast(
                split, copies, together, weights, cache * together, room >= 1, rounds * (prefill + completion * step));
    }
}
