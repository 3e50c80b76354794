package org.gaoyao.train.tuning;

import java.util.Optional;
import org.gaoyao.model.adapter.Lora;
import org.gaoyao.model.tensor.DType;
import org.gaoyao.model.tensor.Device;
import org.gaoyao.run.Problems;
import org.gaoyao.train.learner.LearnerSettings;

/**
 * How a model is fine-tuned.
 *
 * @param adapter the adapter that alone is trained; empty to train every weight
 * @param merged whether an adapter is also added to the weights and these are written
 * @param pace how long and how fast
 * @param learner how steps are taken
 * @param type in which weights are held and computed
 * @param device where
 * @param looks how often it validates and saves, spread over the steps
 * @param keepLast how many of the latest states are kept while it trains
 * @param keepBest whether the state with the lowest validation loss is what it ends with
 * @param samples how many held-out questions are answered at each validation
 * @param sampleTokens how long such an answer may be
 * @param seed of what is held out, of the order, of the adapter
 */
public record TuningSettings(
        Optional<Lora> adapter,
        boolean merged,
        Pace pace,
        LearnerSettings learner,
        DType type,
        Device device,
        int looks,
        int keepLast,
        boolean keepBest,
        int samples,
        int sampleTokens,
        long seed) {

    /** Refuses what is out of range, all of it at once. */
    public TuningSettings {
        var problems = new Problems();
        if (looks < 1) {
            problems.add("looks", "it validates at least once, got " + looks, "");
        }
        if (samples < 0 || sampleTokens < 1) {
            problems.add(
                    "samples, sample-tokens",
                    "must be at least 0 and 1, got %d and %d".formatted(samples, sampleTokens),
                    "");
        }
        if (merged && adapter.isEmpty()) {
            problems.add("merged", "there is no adapter to add to the weights", "leave it out, or give a rank");
        }
        if (type == DType.F16) {
            problems.add("type", "float16 has too small a range to train in", "choose bf16 or fp32");
        }
        problems.throwIfAny(FineTuning.TASK);
    }
}
