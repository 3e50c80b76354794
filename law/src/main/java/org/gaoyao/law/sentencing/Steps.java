package org.gaoyao.law.sentencing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The steps of a calculation as they are made. Not safe for concurrent use. */
final class Steps {

    private final List<Step> steps = new ArrayList<>();
    private Figures figures = Figures.of(0);

    /** Where the calculation stands. */
    Figures figures() {
        return figures;
    }

    List<Step> all() {
        return List.copyOf(steps);
    }

    /** Does a step. */
    void act(Step.Kind kind, String chinese, String english, Operation operation, Optional<Basis> basis) {
        Figures after = operation.apply(figures);
        steps.add(new Step(kind, chinese, english, Optional.of(operation), figures, after, basis));
        figures = after;
    }

    /** Notes a decision that leaves the figures as they are. */
    void note(Step.Kind kind, String chinese, String english, Optional<Basis> basis) {
        steps.add(new Step(kind, chinese, english, Optional.empty(), figures, figures, basis));
    }
}
