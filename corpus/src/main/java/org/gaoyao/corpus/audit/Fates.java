package org.gaoyao.corpus.audit;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gaoyao.corpus.ledger.GateTally;
import org.gaoyao.corpus.ledger.LedgerEntry;
import org.gaoyao.corpus.ledger.LedgerEntry.What;
import org.gaoyao.corpus.shard.CorpusFolder;
import org.gaoyao.moot.dirt.Fault;
import org.gaoyao.moot.dirt.Planting;

/** What came of the documents of one source of a corpus, as its ledger and its shards say. */
final class Fates {

    private static final String NEAR_DUPLICATES = "near-duplicates";
    private static final String LAW_IN_FORCE = "law-in-force";

    /** The gates that look for each kind of fault. */
    private static final Map<Fault, Set<String>> GATES = Map.of(
            Fault.NEAR_DUPLICATE, Set.of(NEAR_DUPLICATES),
            Fault.MARKUP, Set.of("quality", "normalise"),
            Fault.RESIDENT_ID, Set.of("personal-data"),
            Fault.PHONE, Set.of("personal-data"),
            Fault.BANK_CARD, Set.of("personal-data"),
            Fault.ENDED_LAW, Set.of(LAW_IN_FORCE),
            Fault.HELD_OUT_ITEM, Set.of("decontamination"));

    private static final Pattern BETWEEN = Pattern.compile("[\\s\\u00a0\\u3000\\-]+");
    private static final int FULL_WIDTH = 0xFEE0;

    private final String prefix;
    private final List<String> gates;
    private final Map<String, LedgerEntry> drops = new HashMap<>();
    private final Set<String> flagged = new HashSet<>();
    private final Map<String, String> left = new HashMap<>();

    /** The fates of the documents of a source, by their names behind that of the source. */
    Fates(CorpusFolder corpus, String source) throws IOException {
        prefix = source + "/";
        gates = corpus.gates().stream().map(GateTally::gate).toList();
        corpus.ledger(entry -> {
            if (entry.document().startsWith(prefix)) {
                String document = entry.document().substring(prefix.length());
                if (entry.what() == What.DROPPED) {
                    drops.put(document, entry);
                } else if (entry.gate().equals(LAW_IN_FORCE) && entry.rule().equals("no-longer-in-force")) {
                    flagged.add(document);
                }
            }
        });
        corpus.find(document -> document.source().equals(source), Integer.MAX_VALUE)
                .forEach(document -> left.put(document.id().substring(prefix.length()), plain(document.text())));
    }

    /** The gates that ran, in their order, intake first. */
    List<String> gates() {
        return gates;
    }

    /** The entries that dropped documents, by document. */
    Map<String, LedgerEntry> drops() {
        return drops;
    }

    /** Whether any gate ran that looks for a kind of fault. */
    boolean tried(Fault fault) {
        return gates.stream().anyMatch(lookingFor(fault)::contains);
    }

    /** The gates that look for a kind of fault. */
    static Set<String> lookingFor(Fault fault) {
        return GATES.getOrDefault(fault, Set.of());
    }

    /** What became of a fault that consists of some words. */
    Fate of(Planting planting, String words) {
        String document = planting.document();
        return switch (planting.fault()) {
            case NEAR_DUPLICATE -> pair(document, planting.of().orElseThrow());
            case ENDED_LAW ->
                flagged.contains(document)
                        ? Fate.FOUND
                        : dropped(planting.fault(), document).orElse(Fate.MISSED);
            case HELD_OUT_ITEM -> dropped(planting.fault(), document).orElse(Fate.MISSED);
            case MARKUP, RESIDENT_ID, PHONE, BANK_CARD ->
                dropped(planting.fault(), document).orElseGet(() -> survives(words, document));
        };
    }

    private Fate survives(String words, String document) {
        return left.getOrDefault(document, "").contains(plain(words)) ? Fate.MISSED : Fate.FOUND;
    }

    private Optional<Fate> dropped(Fault fault, String document) {
        return Optional.ofNullable(drops.get(document))
                .map(entry -> lookingFor(fault).contains(entry.gate()) ? Fate.FOUND : Fate.OTHERWISE);
    }

    /** A pair is found if one went for the other, or both for the same third. */
    private Fate pair(String copy, String original) {
        if (!compared(copy) || !compared(original)) {
            return Fate.OTHERWISE;
        }
        return keptFor(copy).equals(keptFor(original)) ? Fate.FOUND : Fate.MISSED;
    }

    /** Whether a document came as far as the gate for near-duplicates. */
    private boolean compared(String document) {
        LedgerEntry drop = drops.get(document);
        return drop == null || gates.indexOf(drop.gate()) >= gates.indexOf(NEAR_DUPLICATES);
    }

    /** The document that was kept for this one; itself if it was not dropped as a near-duplicate. */
    private String keptFor(String document) {
        LedgerEntry drop = drops.get(document);
        return drop == null || !drop.gate().equals(NEAR_DUPLICATES)
                ? document
                : String.valueOf(drop.values().get("kept")).substring(prefix.length());
    }

    /** Without what may stand between digits, and in half width. */
    private static String plain(String text) {
        var plain = new StringBuilder(text.length());
        BETWEEN.matcher(text)
                .replaceAll("")
                .chars()
                .forEach(c -> plain.append((char) (c > 0xFF00 && c < 0xFF5F ? c - FULL_WIDTH : c)));
        return plain.toString();
    }
}
