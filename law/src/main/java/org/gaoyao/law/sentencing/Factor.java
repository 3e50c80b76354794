package org.gaoyao.law.sentencing;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A circumstance that adjusts the base term.
 *
 * @param code its code: {@code surrender}
 * @param name in Chinese
 * @param english in English
 * @param layer 1 for what is multiplied first, 2 for what is added up then
 * @param ratio the ratios that the guidance allows, negative to mitigate
 * @param when the facts that make it
 * @param charges the charges for which it is; none for all
 * @param exceptCharges charges for which it is not
 * @param unless factors beside which it does not count
 * @param below whether the law lets it lead below the statutory minimum (减轻)
 * @param exempt whether the law lets it lead to exemption from punishment
 * @param leastMonths months by which it changes a term at least
 * @param absorbs factors that are judged together with it and not once more
 * @param jointRatio the ratios that are allowed together with one of {@code jointWith}
 * @param jointWith the factors that widen its ratio
 * @param scope where and with which law it holds
 * @param basis what it rests on
 */
record Factor(
        String code,
        String name,
        String english,
        int layer,
        Figures ratio,
        Condition when,
        Set<String> charges,
        Set<String> exceptCharges,
        List<String> unless,
        boolean below,
        boolean exempt,
        double leastMonths,
        List<String> absorbs,
        Optional<Figures> jointRatio,
        List<String> jointWith,
        Scope scope,
        Basis basis)
        implements Rule {

    Factor {
        charges = Set.copyOf(charges);
        exceptCharges = Set.copyOf(exceptCharges);
        unless = List.copyOf(unless);
        absorbs = List.copyOf(absorbs);
        jointWith = List.copyOf(jointWith);
    }

    @Override
    public String key() {
        return code;
    }

    boolean concerns(String charge) {
        return (charges.isEmpty() || charges.contains(charge)) && !exceptCharges.contains(charge);
    }
}
