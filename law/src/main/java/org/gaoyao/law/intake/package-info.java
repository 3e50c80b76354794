/** Reads law collections as they are found in the world into versions and articles. */
@NullMarked
package org.gaoyao.law.intake;

import org.jspecify.annotations.NullMarked;
