package org.gaoyao.law.charge;

import java.time.LocalDate;
import java.util.List;

/** What looking a charge up by a spelling, for the day of an act, comes to. */
public sealed interface ChargeFinding {

    /** The charge that the spelling means, and an act of that day can be so charged. */
    record Exists(Charge charge) implements ChargeFinding {}

    /** The charge came into being only later. */
    record NotYet(Charge charge, LocalDate on) implements ChargeFinding {}

    /** The charge had ended by that day. */
    record NoLonger(Charge charge, LocalDate on) implements ChargeFinding {}

    /** No charge is spelt so; {@code near} are suggestions for a person, nearest first, never a match. */
    record Unknown(String spelling, List<String> near) implements ChargeFinding {}
}
