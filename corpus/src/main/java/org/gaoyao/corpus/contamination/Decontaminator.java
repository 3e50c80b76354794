package org.gaoyao.corpus.contamination;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.gaoyao.corpus.window.Windows;

/**
 * Finds the documents that hold items of benchmarks, by the windows of characters that both share.
 *
 * <p>A document is hit by an item if it holds at least a share of the item's windows, or the item at least that share of the
 * document's. Words are of no use for this in Chinese, which does not part them: tools that split at white space see a
 * document as a handful of long words and find nothing. Items shorter than a window cannot be tested.
 *
 * <p>Immutable and safe for concurrent use; about 16 bytes a window of the items.
 */
public final class Decontaminator {

    /** As the manifest of the shared data measures contamination: windows of 24 characters, half of them. */
    public static final int DEFAULT_WINDOW = 24;

    /** As {@link #DEFAULT_WINDOW}. */
    public static final double DEFAULT_SHARE = 0.5;

    private final Windows windows;
    private final double share;
    private final List<BenchmarkItem> items;
    private final int[] itemWindows;
    private final WindowTable table;

    /**
     * A decontaminator against some items.
     *
     * @param window how many characters a window has; 13 finds shorter quotations, and more by chance
     * @param share from which share on a document is hit, over 0 and up to 1
     */
    public Decontaminator(Collection<BenchmarkItem> items, int window, double share) {
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("the share must be over 0 and up to 1, got " + share);
        }
        this.windows = new Windows(window);
        this.share = share;
        this.items = List.copyOf(items);
        this.itemWindows = new int[this.items.size()];
        this.table = new WindowTable();
        for (int i = 0; i < itemWindows.length; i++) {
            long[] found = windows.of(this.items.get(i).text());
            itemWindows[i] = found.length;
            for (long hash : found) {
                table.add(hash, i);
            }
        }
    }

    /** How many of the items are long enough to be found. */
    public int testable() {
        return (int) Arrays.stream(itemWindows).filter(count -> count > 0).count();
    }

    /** The items that hit a document, those with the largest share first. */
    public List<Overlap> overlaps(String document) {
        long[] found = windows.of(document);
        var shared = new int[items.size()];
        for (long hash : found) {
            table.forEach(hash, item -> shared[item]++);
        }
        return IntStream.range(0, shared.length)
                .filter(item -> shared[item] > 0)
                .mapToObj(item -> overlap(item, shared[item], found.length))
                .filter(overlap -> overlap.share() >= share)
                .sorted(Comparator.comparingDouble(Overlap::share).reversed())
                .toList();
    }

    private Overlap overlap(int item, int shared, int documentWindows) {
        return new Overlap(
                items.get(item), shared, (double) shared / documentWindows, (double) shared / itemWindows[item]);
    }
}
