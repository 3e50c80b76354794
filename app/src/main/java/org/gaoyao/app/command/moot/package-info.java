/** {@code gaoyao moot}: simulated cases. */
@NullMarked
package org.gaoyao.app.command.moot;

import org.jspecify.annotations.NullMarked;
