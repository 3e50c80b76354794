package org.gaoyao.law.book;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Finds the known title nearest to a mistyped one by edit distance; answers are remembered, up to a limit. */
final class TitleIndex {

    private static final int REMEMBERED = 20_000;

    private final List<String> titles;
    private volatile @Nullable List<Entry> entries;
    private final Map<String, Optional<String>> answers = new ConcurrentHashMap<>();

    private record Entry(String title, String key, long letters) {}

    TitleIndex(List<String> titles) {
        this.titles = titles;
    }

    /** The nearest title, the first in the book's order among equals; empty if more than a third would have to change. */
    Optional<String> nearest(String title) {
        if (answers.size() > REMEMBERED) {
            answers.clear();
        }
        return answers.computeIfAbsent(title, this::search);
    }

    private Optional<String> search(String title) {
        String key = Titles.key(title);
        long letters = letters(key);
        int limit = Math.max(1, key.length() / 3);
        Entry best = null;
        for (Entry entry : entries()) {
            if (Math.abs(entry.key().length() - key.length()) > limit
                    || Long.bitCount(letters & ~entry.letters()) > limit) {
                continue;
            }
            int distance = distance(key, entry.key(), limit);
            if (distance < limit || (distance == limit && best == null)) {
                best = entry;
                limit = distance;
            }
        }
        return Optional.ofNullable(title(best));
    }

    /** The titles with their keys, made when the first title was mistyped. */
    private List<Entry> entries() {
        List<Entry> known = entries;
        if (known == null) {
            known = titles.stream()
                    .map(title -> new Entry(title, Titles.key(title), letters(Titles.key(title))))
                    .toList();
            entries = known;
        }
        return known;
    }

    private static @Nullable String title(@Nullable Entry entry) {
        return entry == null ? null : entry.title();
    }

    /** A set of 64 bits in which each letter sets one: bits that only one side has are letters that it lacks. */
    private static long letters(String key) {
        long set = 0;
        for (int i = 0; i < key.length(); i++) {
            set |= 1L << ((key.charAt(i) * 0x9E3779B1) >>> 26);
        }
        return set;
    }

    /** The edit distance, or anything above {@code limit} if it is above. */
    static int distance(String one, String other, int limit) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            int least = i;
            for (int j = 1; j < row.length; j++) {
                int substituted = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
                least = Math.min(least, row[j]);
            }
            if (least > limit) {
                return limit + 1;
            }
        }
        return row[other.length()];
    }
}
