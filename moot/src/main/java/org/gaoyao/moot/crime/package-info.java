/**
 * The criminal half: the charges of the sentencing guidance.
 *
 * <p>A {@link org.gaoyao.moot.crime.Crime} draws what is particular to a charge into a {@link
 * org.gaoyao.moot.crime.CaseDraft}; its story tells it. {@link org.gaoyao.moot.crime.CriminalScenario} does the rest.
 */
@NullMarked
package org.gaoyao.moot.crime;

import org.jspecify.annotations.NullMarked;
