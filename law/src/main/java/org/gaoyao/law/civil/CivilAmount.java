package org.gaoyao.law.civil;

/** Facts from which an amount follows by rule. */
public sealed interface CivilAmount
        permits CourtFee, Dismissal, Divorce, Earnest, Lending, Limitation, OverduePrice, Penalty, Rent, TrafficInjury {

    /** The amount, with every step. Pure and deterministic. */
    Calculation calculate();
}
