package org.gaoyao.model.plan;

import java.util.ArrayList;
import java.util.Map;
import org.gaoyao.model.decoder.Configuration;
import org.gaoyao.model.decoder.TrainingPass;

/**
 * A training stage, before it is begun.
 *
 * @param shape of the decoder
 * @param precision of the state
 * @param tokens to train on, T
 * @param batch tokens of a step over all devices; at least one micro-batch on each is computed
 * @param length tokens of a sequence, L
 * @param microBatch sequences that a device computes at once
 * @param adapterRank rank of LoRA adapters on every projection of every block (Hu and others, 2021); 0 trains all weights
 */
public record TrainingStage(
        Configuration shape,
        Precision precision,
        long tokens,
        long batch,
        int length,
        int microBatch,
        int adapterRank) {

    public TrainingStage {
        var wrong = new ArrayList<String>();
        if (tokens < 1 || batch < 1 || length < 1 || microBatch < 1) {
            wrong.add("tokens, batch, length and micro-batch must be at least 1, got %d, %d, %d and %d"
                    .formatted(tokens, batch, length, microBatch));
        }
        if (adapterRank < 0) {
            wrong.add("the rank of adapters must be at least 0, got " + adapterRank);
        }
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", wrong));
        }
    }

    /** The same over sequences of another length. */
    public TrainingStage withLength(int other) {
        return new TrainingStage(shape, precision, tokens, batch, other, microBatch, adapterRank);
    }

    /** The same with as many sequences at once. */
    public TrainingStage withMicroBatch(int other) {
        return new TrainingStage(shape, precision, tokens, batch, length, other, adapterRank);
    }

    /** The same with adapters, or without where {@code rank} is 0. */
    public TrainingStage withAdapters(int rank) {
        return new TrainingStage(shape, precision, tokens, batch, length, microBatch, rank);
    }

    /** How many numbers are trained: all weights, or r·(in + out) for each projection. */
    public long trained() {
        if (adapterRank == 0) {
            return shape.parameters();
        }
        return shape.weights().entrySet().stream()
                .filter(weight -> weight.getValue().length == 2
                        && !weight.getKey().equals(Configuration.EMBEDDING)
                        && !weight.getKey().equals(Configuration.HEAD))
                .map(Map.Entry::getValue)
                .mapToLong(size -> adapterRank * (size[0] + size[1]))
                .sum();
    }

    /** What the stage takes in {@code layout}. */
    public TrainingForecast forecast(Layout layout, Devices devices) {
        TrainingMemory memory = memory(layout, devices.count());
        return new TrainingForecast(
                layout,
                memory,
                memory.total() <= devices.usable(),
                computing(layout, devices),
                exchanging(layout.sharding(), devices),
                Math.ceilDiv(tokens, stepTokens(devices)));
    }

    private TrainingMemory memory(Layout layout, int devices) {
        long all = shape.parameters() + (adapterRank == 0 ? 0 : trained());
        long weights = precision.weight() * all;
        long gradients = precision.gradient() * trained();
        long optimizer = precision.optimizer() * trained();
        return switch (layout.sharding()) {
            case DATA_PARALLEL ->
                new TrainingMemory(weights, gradients, optimizer, 0, activations(layout.recompute()), logits());
            case ZERO_1 ->
                new TrainingMemory(
                        weights,
                        gradients,
                        Math.ceilDiv(optimizer, devices),
                        0,
                        activations(layout.recompute()),
                        logits());
            case ZERO_3 ->
                new TrainingMemory(
                        Math.ceilDiv(weights, devices),
                        Math.ceilDiv(gradients, devices),
                        Math.ceilDiv(optimizer, devices),
                        devices == 1 ? 0 : gathered(),
                        activations(layout.recompute()),
                        logits());
        };
    }

    /** Weights of the block in use and of the next, with a block's gradients; or the embedding's, where that is more. */
    private long gathered() {
        long block = shape.weights().entrySet().stream()
                .filter(weight -> weight.getKey().startsWith("model.layers.0."))
                .map(Map.Entry::getValue)
                .mapToLong(size -> size.length == 2 ? size[0] * size[1] : size[0])
                .sum();
        long embedding = (long) shape.vocabulary() * shape.width();
        int trainedBytes = adapterRank == 0 ? precision.gradient() : 0;
        return Math.max(
                (2L * precision.weight() + trainedBytes) * block,
                (long) (precision.weight() + trainedBytes) * embedding);
    }

    /**
     * Numbers of a token that a block keeps for the way back: 4·D around the two normalisations and the sum between them,
     * queries and what attention gives, keys and values, the former two once more where heads are normalised, and 4·F of
     * SwiGLU. The scores of attention are computed anew (Dao and others, <em>FlashAttention</em>, 2022) and take nothing.
     * The way of counting is that of Korthikanti and others, <em>Reducing Activation Recomputation in Large Transformer
     * Models</em>, 2022, section 4.
     */
    private long kept() {
        long queries = (long) shape.queryHeads() * shape.headWidth();
        long keys = (long) shape.keyValueHeads() * shape.headWidth();
        boolean normalised = shape.weights().containsKey("model.layers.0.self_attn.q_norm.weight");
        return 4L * shape.width() + 2 * (queries + keys) + (normalised ? queries + keys : 0) + 4L * shape.feedForward();
    }

    private long activations(boolean recompute) {
        long perToken = recompute ? (long) shape.layers() * shape.width() + kept() : shape.layers() * kept();
        long ends = 2L * shape.width();
        return (perToken + ends) * precision.weight() * length * microBatch;
    }

    /** Logits in 32 bits and their copy in the weights' precision, for as many tokens as the last layer does at once. */
    private long logits() {
        long tokensAtOnce = Math.min((long) length * microBatch, TrainingPass.logitsAtOnce(shape.vocabulary()));
        return tokensAtOnce * shape.vocabulary() * (4 + precision.weight());
    }

    private long microBatches(Devices devices) {
        return Math.ceilDiv(batch, (long) devices.count() * microBatch * length);
    }

    /** Tokens of a step: the batch, rounded up to whole micro-batches. */
    private long stepTokens(Devices devices) {
        return microBatches(devices) * devices.count() * microBatch * length;
    }

    /**
     * 6 operations for every weight and token, 2 of them forward, and those of attention (Kaplan and others, 2020, section
     * 2.1; Chowdhery and others, <em>PaLM</em>, 2022, appendix B); 2 more to compute blocks again; 2 fewer where the weights
     * get no gradient.
     */
    private double computing(Layout layout, Devices devices) {
        int sixths = 6 + (layout.recompute() ? 2 : 0) - (adapterRank == 0 ? 0 : 2);
        double operations = shape.trainingFlops(length) * sixths / 6 * stepTokens(devices);
        return operations / (devices.count() * devices.flops() * Devices.REACHED);
    }

    /**
     * ZeRO (2020), section 7: adding up gradients sends 2 numbers for each; stage 3 fetches all weights on the way forward and
     * once more on the way back, in every micro-batch, and sends a gradient for each.
     */
    private double exchanging(Sharding sharding, Devices devices) {
        if (devices.count() == 1) {
            return 0;
        }
        double gradients = (double) precision.gradient() * trained();
        double bytes =
                switch (sharding) {
                    case DATA_PARALLEL, ZERO_1 -> 2 * gradients;
                    case ZERO_3 -> microBatches(devices) * (2.0 * precision.weight() * shape.parameters() + gradients);
                };
        return bytes * (devices.count() - 1) / devices.count() / devices.exchangeRate();
    }
}
