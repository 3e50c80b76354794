package org.gaoyao.law.citation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gaoyao.law.statute.LawVersion;

/**
 * Every name by which a law may be called, found in a text by where the name ends.
 *
 * <p>Names are compared by their letters and digits only, in one form ({@link Glyph#key}): brackets, spaces and width do
 * not matter, a wrong character does. A name that two laws share belongs to neither, unless it is the full title of one.
 *
 * <p>Inside is a trie of the names read backwards, in one hash table. Immutable once built and safe for concurrent use.
 */
public final class Titles {

    private static final int NOTHING = -1;

    private final List<String> titles;
    private final Map<String, Integer> names;
    private final boolean[] last = new boolean[1 << 16];
    private long[] edges = new long[1 << 12];
    private int[] targets = new int[1 << 12];
    private int edgeCount;
    private int[] ends = new int[1 << 10];
    private int nodeCount = 1;

    private Titles(List<String> titles, Map<String, Integer> names) {
        this.titles = List.copyOf(titles);
        this.names = Map.copyOf(names);
        Arrays.fill(ends, NOTHING);
        var lasts = new BitSet();
        names.forEach((name, law) -> insert(name, law, lasts));
        for (int c = 0; c < last.length; c++) {
            last[c] = lasts.get(Glyph.fold((char) c));
        }
    }

    /** The names of the given laws, and of the laws that every lawyer knows by a shorter name. */
    public static Titles of(Collection<LawVersion> versions) {
        var titles = new ArrayList<String>();
        var own = new HashMap<String, Integer>();
        var derived = new HashMap<String, Integer>();
        var naming = new TitleNaming();
        for (LawVersion version : versions) {
            int law = own.computeIfAbsent(Glyph.key(version.title()), _ -> {
                titles.add(version.title());
                return titles.size() - 1;
            });
            naming.namesOf(version.title()).forEach(name -> derived.merge(Glyph.key(name), law, Titles::oneOrNone));
            if (naming.isTelling(version.shortTitle())) {
                derived.merge(Glyph.key(version.shortTitle()), law, Titles::oneOrNone);
            }
        }
        naming.wellKnown().forEach((title, abbreviations) -> {
            int law = own.computeIfAbsent(Glyph.key(title), _ -> {
                titles.add(title);
                return titles.size() - 1;
            });
            naming.namesOf(title).forEach(name -> derived.merge(Glyph.key(name), law, Titles::oneOrNone));
            abbreviations.forEach(name -> derived.put(Glyph.key(name), law));
        });
        derived.values().removeIf(law -> law == NOTHING);
        derived.putAll(own);
        return new Titles(titles, derived);
    }

    private static int oneOrNone(int one, int other) {
        return one == other ? one : NOTHING;
    }

    /** The full title of the law that is called {@code name}, from its first letter to its last. */
    public Optional<String> canonical(String name) {
        return Optional.ofNullable(names.get(Glyph.key(name))).map(titles::get);
    }

    /** The full titles. */
    public List<String> titles() {
        return titles;
    }

    /** Whether some name ends with this character. */
    boolean endsName(char c) {
        return last[c];
    }

    String title(int law) {
        return titles.get(law);
    }

    /**
     * The longest name that ends right before {@code end}, with its law: {@code start << 32 | law}, or -1 if none does.
     *
     * @param floor names do not reach before this index
     */
    long endingAt(CharSequence text, int end, int floor) {
        int node = 0;
        long found = -1;
        for (int i = end - 1; i >= floor; i--) {
            char c = text.charAt(i);
            char folded = Glyph.fold(c);
            if (!Glyph.isWord(folded)) {
                if (Glyph.isInsideTitle(c)) {
                    continue;
                }
                break;
            }
            node = child(node, folded);
            if (node == NOTHING) {
                break;
            }
            if (ends[node] != NOTHING) {
                found = (long) i << 32 | ends[node];
            }
        }
        return found;
    }

    private int child(int node, char c) {
        long edge = (long) node << 16 | c;
        int slot = slot(edge, edges.length);
        while (targets[slot] != 0) {
            if (edges[slot] == edge) {
                return targets[slot];
            }
            slot = slot + 1 & edges.length - 1;
        }
        return NOTHING;
    }

    private static int slot(long edge, int size) {
        return (int) (edge * 0x9E3779B97F4A7C15L >>> 40) & size - 1;
    }

    private void insert(String name, int law, BitSet lasts) {
        if (name.isEmpty()) {
            return;
        }
        int node = 0;
        for (int i = name.length() - 1; i >= 0; i--) {
            int next = child(node, name.charAt(i));
            if (next == NOTHING) {
                next = nodeCount++;
                addEdge((long) node << 16 | name.charAt(i), next);
                if (nodeCount > ends.length) {
                    int old = ends.length;
                    ends = Arrays.copyOf(ends, old * 2);
                    Arrays.fill(ends, old, ends.length, NOTHING);
                }
            }
            node = next;
        }
        ends[node] = law;
        lasts.set(name.charAt(name.length() - 1));
    }

    private void addEdge(long edge, int target) {
        if (++edgeCount * 2 > edges.length) {
            long[] oldEdges = edges;
            int[] oldTargets = targets;
            edges = new long[oldEdges.length * 2];
            targets = new int[oldEdges.length * 2];
            for (int i = 0; i < oldEdges.length; i++) {
                if (oldTargets[i] != 0) {
                    place(oldEdges[i], oldTargets[i]);
                }
            }
        }
        place(edge, target);
    }

    private void place(long edge, int target) {
        int slot = slot(edge, edges.length);
        while (targets[slot] != 0) {
            slot = slot + 1 & edges.length - 1;
        }
        edges[slot] = edge;
        targets[slot] = target;
    }
}
