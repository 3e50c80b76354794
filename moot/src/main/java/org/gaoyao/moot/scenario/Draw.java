package org.gaoyao.moot.scenario;

import java.time.LocalDate;
import java.util.random.RandomGenerator;
import org.gaoyao.law.province.Province;
import org.gaoyao.run.Seeds;

/**
 * Which case is to be drawn: a scenario makes of equal draws equal cases, whatever was drawn before.
 *
 * @param seed the seed of the whole set
 * @param index the number of the case in it, from 0
 * @param province where it happens
 * @param from the first day of acts
 * @param to the last day of acts
 */
public record Draw(long seed, int index, Province province, LocalDate from, LocalDate to) {

    /** The name of the case: {@code moot-1-000042}. */
    public String id() {
        return "moot-%d-%06d".formatted(seed, index);
    }

    /** Random numbers for one purpose of this case; another purpose draws from others. */
    public RandomGenerator random(String purpose) {
        return new Seeds(seed).generator("case/" + index + "/" + purpose);
    }
}
