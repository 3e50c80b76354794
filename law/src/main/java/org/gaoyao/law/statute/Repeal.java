package org.gaoyao.law.statute;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The end of a law as something else tells it, mostly the last article of the law that takes its place; the law itself may be
 * known by its title only.
 *
 * @param title the title of the law that ends
 * @param ending when, and by what: 《中华人民共和国民法典》第一千二百六十条
 */
public record Repeal(String title, LawVersion.Ending ending) {

    /** The end of a law on a day. */
    public static Repeal on(String title, LocalDate day, String by) {
        return new Repeal(
                title, new LawVersion.Ending(LawVersion.Ending.How.REPEALED, Optional.of(day), Optional.of(by)));
    }
}
