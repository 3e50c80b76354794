package org.gaoyao.law.civil;

import java.math.BigDecimal;
import org.gaoyao.law.book.Reason;

/**
 * One result of a calculation: what somebody owes, or a figure that decides it.
 *
 * @param code its name for programs, unique in the calculation
 * @param name its name for people
 * @param value the figure; amounts to the fen
 * @param unit what it counts
 */
public record Item(String code, Reason name, BigDecimal value, Unit unit) {}
