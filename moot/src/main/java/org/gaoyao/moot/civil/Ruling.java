package org.gaoyao.moot.civil;

import java.math.BigDecimal;
import java.util.ArrayList;
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
        orders = ended(orders);
        issues = List.copyOf(issues);
        calculations = List.copyOf(calculations);
    }

    /** The last order ends in a full stop, the others in a semicolon. */
    private static List<Outcome.Order> ended(List<Outcome.Order> orders) {
        var ended = new ArrayList<Outcome.Order>();
        for (Outcome.Order order : orders) {
            String what = order.what().substring(0, order.what().length() - 1);
            ended.add(new Outcome.Order(what + (ended.size() + 1 == orders.size() ? "。" : "；"), order.yuan()));
        }
        return List.copyOf(ended);
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
