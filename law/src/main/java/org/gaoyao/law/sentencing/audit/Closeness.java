package org.gaoyao.law.sentencing.audit;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How close computed sentences are to real terms.
 *
 * @param cases how many real terms
 * @param inside the share of them that lies in what the rules allow, from 0 to 1
 * @param below the share below it
 * @param above the share above it
 * @param midpointError mean absolute difference between a real term and the middle of what the rules allow, in months
 * @param appliedError mean absolute difference between a real term and the figure that the default choices lead to
 * @param meanReal mean real term in months
 * @param meanApplied mean computed figure in months
 * @param meanWidth mean width of what the rules allow in months
 */
public record Closeness(
        int cases,
        double inside,
        double below,
        double above,
        double midpointError,
        double appliedError,
        double meanReal,
        double meanApplied,
        double meanWidth) {

    /** The closeness over some judgments, at least one. */
    static Closeness of(List<Replayed> some) {
        return new Closeness(
                some.size(),
                mean(some, each -> each.isInside() ? 1 : 0),
                mean(some, each -> each.real() < each.low() ? 1 : 0),
                mean(some, each -> each.real() > each.high() ? 1 : 0),
                mean(some, each -> Math.abs(each.midpoint() - each.real())),
                mean(some, each -> Math.abs(each.months() - each.real())),
                mean(some, Replayed::real),
                mean(some, Replayed::months),
                mean(some, each -> each.high() - each.low()));
    }

    private static double mean(List<Replayed> some, ToDoubleFunction<Replayed> figure) {
        return some.stream().mapToDouble(figure).average().orElseThrow();
    }
}
