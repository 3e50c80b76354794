package org.gaoyao.score.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The longest common subsequence of two sequences. */
public final class Lcs {

    private Lcs() {}

    /** Its length. O(n·m / 64): one bit for each element of {@code b} (Hyyrö 2004). */
    public static <T> int length(List<T> a, List<T> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        int words = (b.size() + 63) >>> 6;
        Map<T, long[]> places = new HashMap<>();
        for (int j = 0; j < b.size(); j++) {
            places.computeIfAbsent(b.get(j), _ -> new long[words])[j >>> 6] |= 1L << j;
        }
        // A zero bit at j: the subsequence of a[..i] with b[..j] is longer than that with b[..j-1].
        long[] row = new long[words];
        Arrays.fill(row, -1);
        for (T element : a) {
            long[] found = places.get(element);
            if (found == null) {
                continue;
            }
            long carry = 0;
            for (int w = 0; w < words; w++) {
                long hit = row[w] & found[w];
                long sum = row[w] + hit;
                long carried = sum + carry;
                carry = Long.compareUnsigned(sum, row[w]) < 0 || Long.compareUnsigned(carried, sum) < 0 ? 1 : 0;
                row[w] = carried | (row[w] & ~found[w]);
            }
        }
        int length = 0;
        for (int j = 0; j < b.size(); j++) {
            length += (row[j >>> 6] >>> j & 1) == 0 ? 1 : 0;
        }
        return length;
    }
}
