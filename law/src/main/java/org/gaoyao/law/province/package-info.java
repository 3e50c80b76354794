/** The provinces, by whose standards amounts and damages differ. */
@NullMarked
package org.gaoyao.law.province;

import org.jspecify.annotations.NullMarked;
