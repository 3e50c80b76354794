/** Texts that have nothing to do with law, for the other part of a training mixture. */
@NullMarked
package org.gaoyao.moot.general;

import org.jspecify.annotations.NullMarked;
