/** Tasks that need no whole case, and the rows, as conversations with gold answers, in which all tasks are published. */
@NullMarked
package org.gaoyao.moot.exercise;

import org.jspecify.annotations.NullMarked;
