package org.gaoyao.moot.civil;

import java.time.LocalDate;
import org.gaoyao.moot.matter.SimulatedCase;
import org.gaoyao.moot.narrative.Facts;
import org.gaoyao.moot.scenario.Draw;

/**
 * A civil case with everything from which its texts are written.
 *
 * @param draw which case it is, and its random numbers
 * @param trial the case
 * @param sides who stands against whom
 * @param filed the day of the suit
 * @param summary whether summary procedure was used
 * @param facts what the story tells
 * @param ruling what follows
 */
record CivilCase(
        Draw draw, SimulatedCase trial, Sides sides, LocalDate filed, boolean summary, Facts facts, Ruling ruling) {}
