package org.gaoyao.moot.scenario;

import java.time.LocalDate;
import java.util.List;

/**
 * Which cases are drawn.
 *
 * @param seed the seed of the whole set
 * @param count how many cases
 * @param matters the charges and causes of action, by name; empty for all
 * @param provinces the provinces, by name; empty for all
 * @param from the first day of acts, not before {@link #FIRST}
 * @param to the last day of acts, not after {@link #LAST}
 */
public record MootSettings(
        long seed, int count, List<String> matters, List<String> provinces, LocalDate from, LocalDate to) {

    /** The first day of acts. */
    public static final LocalDate FIRST = LocalDate.of(2015, 1, 1);

    /** The last day of acts: late enough for the law in the digest, early enough to be judged in the same year. */
    public static final LocalDate LAST = LocalDate.of(2026, 3, 31);

    public MootSettings {
        matters = List.copyOf(matters);
        provinces = List.copyOf(provinces);
    }

    /** All charges and causes in all provinces on all days. */
    public static MootSettings all(long seed, int count) {
        return new MootSettings(seed, count, List.of(), List.of(), FIRST, LAST);
    }
}
