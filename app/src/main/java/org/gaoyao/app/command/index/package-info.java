/** {@code gaoyao index}: the index of articles. */
@NullMarked
package org.gaoyao.app.command.index;

import org.jspecify.annotations.NullMarked;
