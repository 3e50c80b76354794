package org.gaoyao.corpus.audit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gaoyao.corpus.duplicate.MinHash;
import org.gaoyao.corpus.shard.CorpusFolder;
import org.gaoyao.moot.dirt.DirtyFolder;
import org.gaoyao.moot.dirt.Fault;
import org.gaoyao.moot.dirt.Planting;

/**
 * Compares what was planted into a dirty corpus with the ledger and the shards of the corpus that was made of it.
 *
 * <p>Numbers and debris are looked for in the shards themselves, whatever the ledger says, without regard to width, blanks and
 * hyphens. All texts are held in memory: dirty corpora are small.
 *
 * @param signatures by which the gate for near-duplicates compared
 */
public record Auditor(MinHash signatures) {

    /**
     * Audits a corpus.
     *
     * @param dirty what was planted
     * @param corpus what came of it
     * @param source what the dirty documents are called among its sources
     */
    public Audit audit(DirtyFolder dirty, CorpusFolder corpus, String source) throws IOException {
        Map<String, String> texts = dirty.texts();
        List<Planting> planted = dirty.planted();
        var fates = new Fates(corpus, source);
        return new Audit(
                texts.size(),
                Arrays.stream(Fault.values())
                        .map(fault -> tally(
                                fault,
                                planted.stream()
                                        .filter(each -> each.fault() == fault)
                                        .toList(),
                                texts,
                                fates))
                        .toList(),
                drops(planted, fates));
    }

    private FaultTally tally(Fault fault, List<Planting> planted, Map<String, String> texts, Fates fates) {
        if (!fates.tried(fault)) {
            return new FaultTally(fault, false, planted.size(), 0, 0, planted.size(), 0);
        }
        int found = 0;
        int otherwise = 0;
        int missed = 0;
        double expected = 0;
        for (Planting planting : planted) {
            String text = text(texts, planting.document());
            switch (fates.of(planting, planting.words(text))) {
                case FOUND -> found++;
                case MISSED -> missed++;
                case OTHERWISE -> {
                    otherwise++;
                    continue;
                }
            }
            expected += fault == Fault.NEAR_DUPLICATE
                    ? signatures.probability(text, text(texts, planting.of().orElseThrow()))
                    : 1;
        }
        return new FaultTally(fault, true, planted.size(), found, otherwise, missed, expected);
    }

    private static List<GateDrops> drops(List<Planting> planted, Fates fates) {
        Map<String, Set<String>> faulty = new HashMap<>();
        for (Planting planting : planted) {
            for (String gate : Fates.lookingFor(planting.fault())) {
                Set<String> documents = faulty.computeIfAbsent(gate, _ -> new HashSet<>());
                documents.add(planting.document());
                // Of a near-duplicate and its original either may go.
                planting.of().ifPresent(documents::add);
            }
        }
        var drops = new ArrayList<GateDrops>();
        for (String gate : fates.gates()) {
            List<String> dropped = fates.drops().entrySet().stream()
                    .filter(entry -> entry.getValue().gate().equals(gate))
                    .map(Map.Entry::getKey)
                    .toList();
            Set<String> expected = faulty.getOrDefault(gate, Set.of());
            drops.add(new GateDrops(gate, dropped.size(), (int) dropped.stream()
                    .filter(document -> !expected.contains(document))
                    .count()));
        }
        return drops;
    }

    private static String text(Map<String, String> texts, String document) {
        return Objects.requireNonNull(texts.get(document), document + " is in the ledger and not in the corpus");
    }
}
