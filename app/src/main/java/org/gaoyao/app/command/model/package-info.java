/** {@code gaoyao model}: checkpoints made, shown and checked. */
@NullMarked
package org.gaoyao.app.command.model;

import org.jspecify.annotations.NullMarked;
