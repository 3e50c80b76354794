package org.gaoyao.moot.brief;

import java.util.List;
import org.gaoyao.run.ProblemsException;

/**
 * Which tasks in short form are written.
 *
 * @param seed the seed of the whole set
 * @param cases how many cases, each of which gives one task of every kind
 * @param general how many tasks that are not law
 * @param provinces where the cases lie, by full name; all if empty
 * @param heldProvinces provinces whose cases are for testing only, by full name
 */
public record BriefSettings(long seed, int cases, int general, List<String> provinces, List<String> heldProvinces) {

    /** Checks the counts. */
    public BriefSettings {
        provinces = List.copyOf(provinces);
        heldProvinces = List.copyOf(heldProvinces);
        if (cases < 0 || general < 0) {
            throw ProblemsException.of(
                    "no short tasks were written",
                    "cases, general",
                    "must be at least 0, got %d and %d".formatted(cases, general),
                    "");
        }
    }
}
