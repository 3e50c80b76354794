package org.gaoyao.moot.scenario;

import org.gaoyao.moot.document.Document;
import org.gaoyao.moot.matter.Kind;
import org.gaoyao.moot.matter.SimulatedCase;

/**
 * A kind of case that the moot court knows: one charge or one cause of action.
 *
 * <p>An implementation draws the facts first, computes from them what follows by rule, and then has a
 * {@link org.gaoyao.moot.narrative.Story} tell them; no text decides anything. It holds no state: the same draw gives the
 * same bytes on any thread.
 */
public interface Scenario {

    /** Criminal or civil. */
    Kind kind();

    /** The charge or cause of action in Chinese: 盗窃罪, 民间借贷纠纷. */
    String matter();

    /** The case of a draw alone. */
    SimulatedCase trial(Draw draw);

    /** The case of a draw, with its documents and exercises; without the case file. */
    Simulation simulate(Draw draw);

    /** The whole file of the case of a draw: 20,000 to 100,000 characters in which the elements are scattered. */
    Document caseFile(Draw draw);
}
