package org.gaoyao.law.citation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gaoyao.law.book.Law;
import org.gaoyao.law.statute.LawText;

/**
 * Every name by which a law may be called, found in a text by where the name ends.
 *
 * <p>Names are compared by their letters and digits only, in one form ({@link Glyph#key}): brackets, spaces and width do
 * not matter, a wrong character does. A name that two laws share belongs to neither, unless it is the full title of one.
 *
 * <p>Inside is a trie of the names read backwards, in one hash table. Immutable once built and safe for concurrent use.
 */
public final class LawNames {

    private static final int NOTHING = -1;

    private final List<String> titles;
    private final Map<String, Integer> names;
    private final Map<String, Integer> spellings;
    private final boolean[] last = new boolean[1 << 16];
    private long[] edges = new long[1 << 12];
    private int[] targets = new int[1 << 12];
    private int edgeCount;
    private int[] ends = new int[1 << 10];
    private int nodeCount = 1;

    private LawNames(List<String> titles, Map<String, Integer> names, Map<String, Integer> spellings) {
        this.titles = List.copyOf(titles);
        this.names = Map.copyOf(names);
        this.spellings = Map.copyOf(spellings);
        Arrays.fill(ends, NOTHING);
        var lasts = new BitSet();
        names.forEach((name, law) -> insert(name, law, lasts));
        for (int c = 0; c < last.length; c++) {
            last[c] = lasts.get(Glyph.fold((char) c));
        }
    }

    /** The names of the given laws, and of the laws that every lawyer knows by a shorter name. */
    public static LawNames of(Collection<Law> laws) {
        return of(laws, List.of());
    }

    /**
     * The names of the given laws, of others, and of the laws that every lawyer knows by a shorter name.
     *
     * @param others full titles
     */
    public static LawNames of(Collection<Law> laws, Collection<String> others) {
        var titles = new ArrayList<String>();
        var full = new HashMap<String, Integer>();
        var spellings = new HashMap<String, Integer>();
        var derived = new HashMap<String, Integer>();
        var naming = new TitleNaming();
        for (Law law : laws) {
            int number = add(titles, law.title());
            for (LawText text : law.versions()) {
                full.putIfAbsent(Glyph.key(text.version().title()), number);
                spellings.put(text.version().title(), number);
                derive(naming, text.version().title(), number, derived);
                if (naming.isTelling(text.version().shortTitle())) {
                    derived.merge(Glyph.key(text.version().shortTitle()), number, LawNames::oneOrNone);
                }
            }
        }
        for (String title : others) {
            int number = full.computeIfAbsent(Glyph.key(title), _ -> add(titles, title));
            derive(naming, title, number, derived);
        }
        naming.wellKnown().forEach((title, abbreviations) -> {
            int number = full.computeIfAbsent(Glyph.key(title), _ -> add(titles, title));
            derive(naming, title, number, derived);
            abbreviations.forEach(name -> derived.put(Glyph.key(name), number));
        });
        derived.values().removeIf(law -> law == NOTHING);
        derived.putAll(full);
        return new LawNames(titles, derived, spellings);
    }

    private static int add(List<String> titles, String title) {
        titles.add(title);
        return titles.size() - 1;
    }

    private static void derive(TitleNaming naming, String title, int law, Map<String, Integer> names) {
        naming.namesOf(title).forEach(name -> names.merge(Glyph.key(name), law, LawNames::oneOrNone));
    }

    private static int oneOrNone(int one, int other) {
        return one == other ? one : NOTHING;
    }

    /** The full title of the law that is called {@code name}, from its first letter to its last. */
    public Optional<String> canonical(String name) {
        return Optional.ofNullable(names.get(Glyph.key(name))).map(titles::get);
    }

    /**
     * The title in the spelling that the words of a text have, where some version of the law is spelled so: collections
     * print one law with 、 between two courts and without.
     */
    String spelled(String words, int law) {
        return spellings.getOrDefault(words, NOTHING) == law ? words : titles.get(law);
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
                found = ((long) i << 32) | ends[node];
            }
        }
        return found;
    }

    private int child(int node, char c) {
        long edge = ((long) node << 16) | c;
        int slot = slot(edge, edges.length);
        while (targets[slot] != 0) {
            if (edges[slot] == edge) {
                return targets[slot];
            }
            slot = (slot + 1) & (edges.length - 1);
        }
        return NOTHING;
    }

    private static int slot(long edge, int size) {
        return (int) ((edge * 0x9E3779B97F4A7C15L) >>> 40) & (size - 1);
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
                addEdge(((long) node << 16) | name.charAt(i), next);
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
            slot = (slot + 1) & (edges.length - 1);
        }
        edges[slot] = edge;
        targets[slot] = target;
    }
}
