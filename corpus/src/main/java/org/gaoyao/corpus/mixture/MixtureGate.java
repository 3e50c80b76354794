package org.gaoyao.corpus.mixture;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.gaoyao.corpus.document.Document;
import org.gaoyao.corpus.document.DocumentClass.Domain;
import org.gaoyao.corpus.gate.CorpusGate;
import org.gaoyao.corpus.gate.Outcome;
import org.gaoyao.corpus.gate.Reason;
import org.gaoyao.run.Seeds;

/**
 * Keeps as much text of each part of the mixture as its share says, counted in characters; LegalOne's 4 : 6 of general text to
 * the rest is from a digest of the paper, how much of the rest is synthetic is not known (a tenth is our choice).
 *
 * <p>The scarcest part is kept whole and the others are cut to fit, or all to a given size. Nothing is repeated. Which documents stay is
 * drawn by the seed from their ids alone: a document more in one part changes nothing in another, but for their sizes. A part
 * that holds no document at all is left out, and the others keep their proportions.
 *
 * @param shares of each part, to any scale; a part that is not named is dropped
 * @param characters of all that is kept, at most; nothing for as many as the scarcest part allows
 * @param seed of the draw
 */
public record MixtureGate(Map<Domain, Double> shares, OptionalLong characters, long seed)
        implements CorpusGate<MixtureGate.Mark> {

    /** LegalOne's 4 : 6, with a tenth of the six synthetic. */
    public static final Map<Domain, Double> LEGAL_ONE =
            Map.of(Domain.GENERAL, 0.4, Domain.LEGAL, 0.54, Domain.SYNTHETIC, 0.06);

    /** How many characters are in what part, and where the document stands in the draw. */
    public record Mark(Domain domain, int characters, long lot) implements Serializable {}

    /** A document in the draw of its part. */
    private record Lot(long position, Mark mark) {}

    private static final Comparator<Lot> DRAW =
            Comparator.<Lot>comparingLong(lot -> lot.mark.lot).thenComparingLong(Lot::position);

    public MixtureGate {
        shares.forEach((domain, share) -> {
            if (!(share > 0 && Double.isFinite(share))) {
                throw new IllegalArgumentException(
                        "the share of %s is %s; leave out what is not wanted".formatted(domain.key(), share));
            }
        });
        shares = new EnumMap<>(shares);
    }

    @Override
    public String name() {
        return "mixture";
    }

    @Override
    public Mark mark(Document document) {
        return new Mark(document.documentClass().domain(), document.characters(), new Seeds(seed).seed(document.id()));
    }

    @Override
    public Judge judge(Iterator<Mark> marks) {
        Map<Domain, List<Lot>> parts = new EnumMap<>(Domain.class);
        for (long position = 0; marks.hasNext(); position++) {
            Mark mark = marks.next();
            if (shares.containsKey(mark.domain)) {
                parts.computeIfAbsent(mark.domain, _ -> new ArrayList<>()).add(new Lot(position, mark));
            }
        }
        Map<Domain, Long> budgets = budgets(parts);
        var kept = new BitSet();
        parts.forEach((domain, lots) -> draw(lots, budgets.getOrDefault(domain, 0L), kept));
        return (position, document) -> judge(document, kept.get(Math.toIntExact(position)), budgets);
    }

    /** How many characters of each part are kept. */
    private Map<Domain, Long> budgets(Map<Domain, List<Lot>> parts) {
        double scale = parts.keySet().stream().mapToDouble(this::share).sum();
        double total = characters.orElse(Long.MAX_VALUE);
        for (Map.Entry<Domain, List<Lot>> part : parts.entrySet()) {
            long there = part.getValue().stream()
                    .mapToLong(lot -> lot.mark.characters)
                    .sum();
            total = Math.min(total, there * scale / share(part.getKey()));
        }
        var budgets = new EnumMap<Domain, Long>(Domain.class);
        for (Domain domain : parts.keySet()) {
            budgets.put(domain, Math.round(total * share(domain) / scale));
        }
        return budgets;
    }

    private double share(Domain domain) {
        return shares.getOrDefault(domain, 0.0);
    }

    /** Keeps documents in the order of the draw as long as they fit; one that does not fit makes room for a shorter one. */
    private static void draw(List<Lot> lots, long budget, BitSet kept) {
        lots.sort(DRAW);
        long left = budget;
        for (Lot lot : lots) {
            if (lot.mark.characters <= left) {
                left -= lot.mark.characters;
                kept.set(Math.toIntExact(lot.position));
            }
        }
    }

    private static Outcome judge(Document document, boolean kept, Map<Domain, Long> budgets) {
        if (kept) {
            return new Outcome.Kept(document);
        }
        Domain domain = document.documentClass().domain();
        Reason reason = Reason.of("beyond-its-share").with("part", domain.key());
        return new Outcome.Dropped(reason.with("characters-of-part", budgets.getOrDefault(domain, 0L)));
    }
}
