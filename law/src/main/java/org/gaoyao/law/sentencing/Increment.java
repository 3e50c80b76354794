package org.gaoyao.law.sentencing;

import java.util.List;

/**
 * What is added to the starting point for facts beyond those that made the situation.
 *
 * @param charge the charge
 * @param situations the situations in which it is added; none for all
 * @param element the fact that is counted
 * @param when further facts that it needs
 * @param amount how much is added
 * @param scope where and with which law it holds
 * @param basis what it rests on
 */
record Increment(
        String charge, List<String> situations, String element, Condition when, Amount amount, Scope scope, Basis basis)
        implements Rule {

    /** How an increment grows. */
    sealed interface Amount {

        /**
         * So many months for each unit beyond a number.
         *
         * @param beyond what the situation itself takes
         * @param each the size of a unit, above 0; parts of a unit count in proportion
         * @param months for each unit
         */
        record PerUnit(double beyond, double each, Figures months) implements Amount {}

        /**
         * A share of the way from the starting point to the end of the statutory range, in proportion as the number moves
         * from the threshold that made the situation to the next. Above the last threshold T a number n goes 1 − T/n of the
         * way.
         *
         * @param share how much of the way is gone when the next threshold is reached
         */
        record Spread(Figures share) implements Amount {}
    }

    Increment {
        situations = List.copyOf(situations);
    }

    @Override
    public String key() {
        return situations + element + when;
    }
}
