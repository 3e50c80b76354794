/** {@code gaoyao sentence}: from the elements of a case to its term. */
@NullMarked
package org.gaoyao.app.command.sentence;

import org.jspecify.annotations.NullMarked;
