package org.gaoyao.law.sentencing;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/** What a rule asks of one element. */
sealed interface Criterion {

    /** Whether a case meets it. */
    boolean holds(String element, CaseFacts facts, Map<String, Double> thresholds);

    /** The element is there ({@code true}), or is not. */
    record Present(boolean wanted) implements Criterion {
        @Override
        public boolean holds(String element, CaseFacts facts, Map<String, Double> thresholds) {
            return facts.has(element) == wanted;
        }
    }

    /** A number from one bound on and below another; what is not known is 0. */
    record Between(double from, double below) implements Criterion {
        @Override
        public boolean holds(String element, CaseFacts facts, Map<String, Double> thresholds) {
            double number = facts.number(element).orElse(0);
            return number >= from && number < below;
        }
    }

    /** One of some values, or none of them. */
    record Chosen(Set<String> values, boolean wanted) implements Criterion {

        public Chosen {
            values = Set.copyOf(values);
        }

        @Override
        public boolean holds(String element, CaseFacts facts, Map<String, Double> thresholds) {
            return facts.choice(element).filter(values::contains).isPresent() == wanted;
        }
    }

    /** A number that reaches so many times a threshold, or falls short of it; false where there is no such threshold. */
    record Reach(String threshold, double times, boolean wanted) implements Criterion {
        @Override
        public boolean holds(String element, CaseFacts facts, Map<String, Double> thresholds) {
            Double at = thresholds.get(threshold);
            OptionalDouble number = facts.number(element);
            return at != null && (number.isPresent() && number.getAsDouble() >= at * times) == wanted;
        }
    }
}
