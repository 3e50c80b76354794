package org.gaoyao.moot.civil;

import java.time.LocalDate;

/**
 * A dispute whose facts are drawn.
 *
 * @param sides who stands against whom
 * @param dispute the facts
 * @param act the day of the act
 * @param filed the day of the suit
 */
record Drawn(Sides sides, Dispute dispute, LocalDate act, LocalDate filed) {}
