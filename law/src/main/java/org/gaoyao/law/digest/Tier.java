package org.gaoyao.law.digest;

import java.util.List;
import org.gaoyao.law.number.Fine;
import org.gaoyao.law.number.TermRange;

/**
 * One of the steps in which an article threatens punishment.
 *
 * @param paragraph the paragraph (款) that states it, from 1
 * @param range the alternatives
 * @param fines the fines beside it, alternatives of each other; none where the article names none
 */
public record Tier(int paragraph, TermRange range, List<Fine> fines) {

    public Tier {
        fines = List.copyOf(fines);
        if (paragraph < 1) {
            throw new IllegalArgumentException("paragraphs count from 1, got " + paragraph);
        }
    }
}
