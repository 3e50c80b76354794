package org.gaoyao.model.generation;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.gaoyao.model.tensor.DType;
import org.gaoyao.model.tensor.Tensor;

/** Chooses the next token of each of B samples from their logits; the large sums run natively, the choice itself in Java. */
final class Chooser {

    /** A token and ln p of it by the model. */
    record Choice(int token, double logProbability, boolean forced) {}

    private final Draw draw = new Draw();
    private final float[] row;

    Chooser(int vocabulary) {
        this.row = new float[vocabulary];
    }

    /**
     * The next tokens, in the order of the samples.
     *
     * @param logits_B_V left as they are
     */
    List<Choice> choose(Tensor logits_B_V, List<Sample> samples) {
        Tensor own_B_V = logits_B_V.to(DType.F32).plain();
        MemorySegment logProbabilities = own_B_V.logSoftmax(-1).bytes();
        Tensor changed_B_V = penalised(own_B_V, samples);
        Tensor likely_B_V = probabilities(changed_B_V, samples);
        var choices = new ArrayList<Choice>();
        for (int b = 0; b < samples.size(); b++) {
            Sample sample = samples.get(b);
            Sampling sampling = sample.sampling();
            boolean forced = sample.forced().isPresent();
            int token;
            if (forced) {
                token = sample.forced().getAsInt();
            } else if (sampling.isGreedy()) {
                token = Draw.largest(row(changed_B_V, b));
            } else {
                token = draw.token(row(likely_B_V, b), sampling, sample.random());
            }
            double logProbability =
                    logProbabilities.getAtIndex(ValueLayout.JAVA_FLOAT_UNALIGNED, (long) b * row.length + token);
            choices.add(new Choice(token, logProbability, forced));
        }
        return choices;
    }

    private Tensor penalised(Tensor logits_B_V, List<Sample> samples) {
        if (samples.stream().allMatch(sample -> sample.sampling().repetitionPenalty() == 1)) {
            return logits_B_V;
        }
        Tensor changed_B_V = logits_B_V.copy();
        MemorySegment logits = changed_B_V.bytes();
        for (int b = 0; b < samples.size(); b++) {
            double penalty = samples.get(b).sampling().repetitionPenalty();
            BitSet seen = samples.get(b).seen();
            for (int id = seen.nextSetBit(0); penalty != 1 && id >= 0; id = seen.nextSetBit(id + 1)) {
                long at = (long) b * row.length + id;
                float logit = logits.getAtIndex(ValueLayout.JAVA_FLOAT_UNALIGNED, at);
                logits.setAtIndex(
                        ValueLayout.JAVA_FLOAT_UNALIGNED, at, (float) (logit > 0 ? logit / penalty : logit * penalty));
            }
        }
        return changed_B_V;
    }

    /** The softmax at each sample's temperature; of those that draw nothing, at 1. */
    private static Tensor probabilities(Tensor logits_B_V, List<Sample> samples) {
        if (samples.stream().allMatch(sample -> sample.sampling().isGreedy())) {
            return logits_B_V;
        }
        float[] inverse = new float[samples.size()];
        for (int b = 0; b < inverse.length; b++) {
            Sampling sampling = samples.get(b).sampling();
            inverse[b] = sampling.isGreedy() ? 1 : (float) (1 / sampling.temperature());
        }
        return logits_B_V.times(Tensor.of(inverse, inverse.length, 1)).softmax(-1);
    }

    private float[] row(Tensor numbers_B_V, int b) {
        MemorySegment.copy(
                numbers_B_V.bytes(),
                ValueLayout.JAVA_FLOAT_UNALIGNED,
                (long) b * row.length * Float.BYTES,
                row,
                0,
                row.length);
        return row;
    }
}
