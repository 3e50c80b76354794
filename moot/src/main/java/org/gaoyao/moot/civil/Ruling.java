package org.gaoyao.moot.civil;

import java.math.BigDecimal;
import java.util.List;
import org.gaoyao.law.civil.Calculation;
import org.gaoyao.moot.matter.LegalBasis;
import org.gaoyao.moot.matter.Outcome;

/**
 * What follows from the elements of a case: nothing else decides it.
 *
 * @param claims what the plaintiff asks for, in the words of a claim
 * @param claimed the amount in suit, for the court fee
 * @param orders the decision
 * @param dismissed whether part of what was asked for, or all, is dismissed
 * @param issues what was in dispute, and why it is decided so
 * @param calculations the amounts, step by step
 */
record Ruling(
        List<String> claims,
        BigDecimal claimed,
        List<Outcome.Order> orders,
        boolean dismissed,
        List<Issue> issues,
        List<Calculation> calculations) {

    Ruling {
        claims = List.copyOf(claims);
        orders = List.copyOf(orders);
        issues = List.copyOf(issues);
        calculations = List.copyOf(calculations);
    }

    /** All articles that decide an issue: statutes before regulations before interpretations, each once. */
    List<LegalBasis> basis() {
        return issues.stream()
                .flatMap(issue -> issue.rules().stream())
                .distinct()
                .sorted(Rules.ORDER)
                .toList();
    }
}
