/** {@code gaoyao train}. */
@NullMarked
package org.gaoyao.app.command.train;

import org.jspecify.annotations.NullMarked;
