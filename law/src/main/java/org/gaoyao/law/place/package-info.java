/** The provinces, whose courts and rules differ. */
@NullMarked
package org.gaoyao.law.place;

import org.jspecify.annotations.NullMarked;
