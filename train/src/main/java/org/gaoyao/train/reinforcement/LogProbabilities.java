package org.gaoyao.train.reinforcement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gaoyao.model.decoder.Decoder;
import org.gaoyao.model.decoder.Packed;
import org.gaoyao.model.decoder.TrainingPass;
import org.gaoyao.model.decoder.TrainingPass.Memory;
import org.gaoyao.model.tensor.Scope;
import org.gaoyao.train.batch.Batch;
import org.gaoyao.train.batch.Sequence;

/** ln π of the learnt tokens of sequences. */
final class LogProbabilities {

    private LogProbabilities() {}

    /** Those of many sequences under a decoder, without gradients, by the sequence itself. */
    static Map<Sequence, double[]> of(Decoder decoder, List<Sequence> sequences, int tokensAtOnce) {
        Map<Sequence, double[]> found = new HashMap<>();
        for (Batch batch : Batch.pack(sequences, tokensAtOnce)) {
            double[] all_N;
            try (Scope _ = Scope.withoutGradients()) {
                all_N = TrainingPass.of(decoder, batch.ids(), Packed.of(batch.lengths()), Memory.KEEP)
                        .logProbabilities(batch.targets());
            }
            int from = 0;
            for (Sequence sequence : batch.sequences()) {
                found.put(sequence, learnt(sequence, all_N, from));
                from += sequence.length();
            }
        }
        return found;
    }

    /**
     * Those of one sequence of a batch.
     *
     * @param all_N ln π of the token after each token of the batch
     * @param from where the sequence begins in it
     */
    static double[] learnt(Sequence sequence, double[] all_N, int from) {
        double[] learnt = new double[sequence.counted()];
        int next = 0;
        for (int t = 1; t < sequence.length(); t++) {
            if (sequence.learns(t)) {
                learnt[next++] = all_N[from + t - 1];
            }
        }
        return learnt;
    }
}
