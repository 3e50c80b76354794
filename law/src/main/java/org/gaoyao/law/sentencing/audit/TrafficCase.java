package org.gaoyao.law.sentencing.audit;

/**
 * A defendant in a real judgment on 交通肇事罪, as the table of the source has it.
 *
 * @param number the case number; several defendants of one judgment share it
 * @param province the full name
 * @param flight whether the defendant fled
 * @param surrender whether the court found voluntary surrender
 * @param forgiveness whether the victims forgave
 * @param compensation whether the victims were compensated
 * @param deaths how many died
 * @param seriousInjuries how many were seriously injured
 * @param minorInjuries how many had minor injuries
 * @param responsibility a code from 0 to 3 whose meaning the source does not say; for comparison only
 * @param months the term of imprisonment, 0 where the table has none
 * @param probation the months of probation, 0 where the term was not suspended
 */
public record TrafficCase(
        String number,
        String province,
        boolean flight,
        boolean surrender,
        boolean forgiveness,
        boolean compensation,
        int deaths,
        int seriousInjuries,
        int minorInjuries,
        int responsibility,
        int months,
        int probation) {}
