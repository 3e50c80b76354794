package org.gaoyao.corpus.contamination;

import java.util.Collection;
import java.util.List;
import org.gaoyao.corpus.document.Document;
import org.gaoyao.corpus.gate.DocumentGate;
import org.gaoyao.corpus.gate.Outcome;
import org.gaoyao.corpus.gate.Reason;

/** Drops documents that hold items of benchmarks, as {@link Decontaminator} finds them. */
public final class ContaminationGate implements DocumentGate {

    private final List<Decontaminator> decontaminators;
    private final List<Integer> windows;

    /**
     * A gate against some items.
     *
     * @param windows lengths of windows, in characters; a document is hit if it is with any of them
     * @param share as {@link Decontaminator}
     */
    public ContaminationGate(Collection<BenchmarkItem> items, List<Integer> windows, double share) {
        this.windows = List.copyOf(windows);
        this.decontaminators = this.windows.stream()
                .map(window -> new Decontaminator(items, window, share))
                .toList();
    }

    @Override
    public String name() {
        return "decontamination";
    }

    @Override
    public Outcome judge(Document document) {
        for (int i = 0; i < windows.size(); i++) {
            List<Overlap> overlaps = decontaminators.get(i).overlaps(document.text());
            if (!overlaps.isEmpty()) {
                Overlap first = overlaps.getFirst();
                return new Outcome.Dropped(Reason.of("benchmark-item")
                        .with("task", first.item().task())
                        .with("row", first.item().row())
                        .with("items", overlaps.size())
                        .with("window", windows.get(i))
                        .with("of-document", rounded(first.ofDocument()))
                        .with("of-item", rounded(first.ofItem())));
            }
        }
        return new Outcome.Kept(document);
    }

    private static double rounded(double share) {
        return Math.rint(share * 1e4) / 1e4;
    }
}
