/** One class per charge or cause of action draws a case and everything that is written of it. */
@NullMarked
package org.gaoyao.moot.scenario;

import org.jspecify.annotations.NullMarked;
