package org.gaoyao.law.sentencing;

import java.util.Map;

/**
 * From which amounts on a charge is graver.
 *
 * @param charge the charge
 * @param element the amount that counts
 * @param when the cases for which these amounts are
 * @param at from the name of a threshold ({@code large}) to its figure in the unit of the element
 * @param scope where and with which law it holds
 * @param basis what it rests on
 */
record Amounts(String charge, String element, Condition when, Map<String, Double> at, Scope scope, Basis basis)
        implements Rule {

    Amounts {
        at = Map.copyOf(at);
    }

    @Override
    public String key() {
        return element + when;
    }
}
