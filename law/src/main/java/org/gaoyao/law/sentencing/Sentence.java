package org.gaoyao.law.sentencing;

import java.time.LocalDate;
import java.util.List;
import org.gaoyao.law.charge.Charge;
import org.gaoyao.law.number.Fine;
import org.gaoyao.law.number.Term;
import org.gaoyao.law.number.TermRange;

/**
 * A sentence for one charge.
 *
 * @param charge the charge
 * @param on the day of the act
 * @param situation the code of the situation that the facts make
 * @param law the day whose law applies: that of the act, or a later one if its law is lighter
 * @param range what the article threatens
 * @param low the least that the rules allow, in months to a tenth
 * @param high the most that the rules allow, in months to a tenth
 * @param months the declared figure
 * @param term the declared term
 * @param mayBeExempt whether the law lets the court exempt from punishment
 * @param probation whether the term can be suspended
 * @param fines what the article threatens beside it, alternatives of each other
 * @param steps how it came about; {@link Step#replay} leads to the three figures
 */
public record Sentence(
        Charge charge,
        LocalDate on,
        String situation,
        LocalDate law,
        TermRange range,
        double low,
        double high,
        int months,
        Term term,
        boolean mayBeExempt,
        Probation probation,
        List<Fine> fines,
        List<Step> steps)
        implements Outcome.Single {

    public Sentence {
        fines = List.copyOf(fines);
        steps = List.copyOf(steps);
    }
}
