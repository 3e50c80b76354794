/** The commands of {@code gaoyao law}, one small class each. */
@NullMarked
package org.gaoyao.app.command.law;

import org.jspecify.annotations.NullMarked;
