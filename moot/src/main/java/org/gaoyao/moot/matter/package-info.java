/** The simulated case itself: its facts, parties, elements and outcome. */
@NullMarked
package org.gaoyao.moot.matter;

import org.jspecify.annotations.NullMarked;
