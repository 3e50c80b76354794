/** The moot court: simulated cases in which every answer follows by rule from facts that a seeded generator drew. */
@NullMarked
package org.gaoyao.moot;

import org.jspecify.annotations.NullMarked;
