package org.gaoyao.law.sentencing.audit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What replaying real judgments came to.
 *
 * @param judgments rows of the table
 * @param repeated rows whose case number another row has too: further defendants of one judgment
 * @param withoutTerm rows without a term of imprisonment, which are not compared
 * @param refused case numbers for which the calculation refused a sentence
 * @param overall the closeness over all rows with a term
 * @param baselines tables of medians that were fitted to the same rows
 * @param byProvince the closeness by province
 * @param byCircumstance the closeness by circumstance
 * @param histogram real terms and computed figures by half-years
 */
public record AuditReport(
        int judgments,
        int repeated,
        int withoutTerm,
        List<String> refused,
        Closeness overall,
        List<Baseline> baselines,
        Map<String, Closeness> byProvince,
        Map<String, Closeness> byCircumstance,
        List<Bar> histogram) {

    /**
     * Terms of one half-year.
     *
     * @param from its first month
     * @param real how many real terms
     * @param computed how many computed figures
     */
    public record Bar(int from, int real, int computed) {}

    /** What the table cannot tell, for everyone who reads the figures. */
    public static final List<String> LIMITS = List.of(
            "The judgments are of 2019; the guidance of 2021 is applied to them knowingly.",
            "The source does not say what its codes of responsibility mean. They are not used, though responsibility"
                    + " decides whether there is a crime and how grave it is.",
            "What the table does not have: plea and acceptance, confession, drink, licence, overloading, property loss,"
                    + " unpaid damages, the day of the act.",
            "Flags and counts are 0 where the source found nothing in the text: rows without a death or serious injury"
                    + " cannot all be right, since neither was charged for nothing.",
            "Rows without a term of imprisonment (detention, exemption, or not found) are not compared.",
            "Compensation has no amount, and forgiveness does not say by whom.");

    public AuditReport {
        refused = List.copyOf(refused);
        baselines = List.copyOf(baselines);
        byProvince = Collections.unmodifiableMap(new LinkedHashMap<>(byProvince));
        byCircumstance = Collections.unmodifiableMap(new LinkedHashMap<>(byCircumstance));
        histogram = List.copyOf(histogram);
    }
}
