package org.gaoyao.law.civil;

import java.math.BigDecimal;
import java.util.List;
import org.gaoyao.law.book.Reason;

/**
 * One step of a calculation: what was worked out, how, and by which rule.
 *
 * @param what what the figure is
 * @param working how it was worked out, in figures; empty where it was given
 * @param value the figure; amounts are rounded to the fen, half up, at every step
 * @param unit what it counts
 * @param sources the rules, as citations that {@link org.gaoyao.law.citation.CitationParser} reads, or the name of a
 *     published table
 * @param verified false if a figure was used that no text at hand prints
 */
public record Step(Reason what, String working, BigDecimal value, Unit unit, List<String> sources, boolean verified) {

    public Step {
        sources = List.copyOf(sources);
    }

    /** One line in Chinese: 经济补偿：8000×5.5 = 44000元（劳动合同法第四十七条第一款）. */
    @Override
    public String toString() {
        return what.chinese()
                + "："
                + (working.isEmpty() ? "" : working + " = ")
                + Figure.plain(value)
                + unit.chinese()
                + (sources.isEmpty() ? "" : "（" + String.join("；", sources) + "）");
    }
}
