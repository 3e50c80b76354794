package org.gaoyao.corpus.audit;

import java.util.List;
import org.gaoyao.moot.dirt.Fault;

/**
 * The result of a trial of gates on documents with known faults.
 *
 * @param documents how many documents there were
 * @param faults what became of the faults, by kind
 * @param gates what was dropped, by gate
 */
public record Audit(int documents, List<FaultTally> faults, List<GateDrops> gates) {

    public Audit {
        faults = List.copyOf(faults);
        gates = List.copyOf(gates);
    }

    /** What became of the faults of a kind. */
    public FaultTally of(Fault fault) {
        return faults.stream()
                .filter(tally -> tally.fault() == fault)
                .findFirst()
                .orElseThrow();
    }
}
