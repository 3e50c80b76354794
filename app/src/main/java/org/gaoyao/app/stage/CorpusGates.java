package org.gaoyao.app.stage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gaoyao.corpus.classification.ClassGate;
import org.gaoyao.corpus.contamination.BenchmarkFolder;
import org.gaoyao.corpus.contamination.ContaminationGate;
import org.gaoyao.corpus.duplicate.MinHash;
import org.gaoyao.corpus.duplicate.NearDuplicateGate;
import org.gaoyao.corpus.gate.Gate;
import org.gaoyao.corpus.judgment.JudgmentGate;
import org.gaoyao.corpus.window.Windows;

/** Makes the gates that a recipe names. */
final class CorpusGates {

    private CorpusGates() {}

    /** The gates in their order; that against benchmarks is left out where there are none. */
    static List<Gate> of(CorpusSettings settings) throws IOException {
        var gates = new ArrayList<Gate>();
        for (CorpusSettings.GateName name : settings.gates()) {
            gate(name, settings).ifPresent(gates::add);
        }
        return gates;
    }

    private static Optional<Gate> gate(CorpusSettings.GateName name, CorpusSettings settings) throws IOException {
        return switch (name) {
            case CLASS -> Optional.of(new ClassGate());
            case JUDGMENT ->
                Optional.of(new JudgmentGate(Set.copyOf(settings.judgment().parts())));
            case NEAR_DUPLICATES -> {
                CorpusSettings.Duplicates of = settings.nearDuplicates();
                yield Optional.of(new NearDuplicateGate(new MinHash(new Windows(of.window()), of.bands(), of.rows())));
            }
            case DECONTAMINATION -> {
                CorpusSettings.Contamination of = settings.decontamination();
                yield of.benchmarks().isEmpty()
                        ? Optional.empty()
                        : Optional.of(new ContaminationGate(
                                BenchmarkFolder.read(of.benchmarks().get()), of.windows(), of.share()));
            }
        };
    }
}
