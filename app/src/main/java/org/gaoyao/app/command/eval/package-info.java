/** The commands of {@code gaoyao eval}, one small class each. */
@NullMarked
package org.gaoyao.app.command.eval;

import org.jspecify.annotations.NullMarked;
