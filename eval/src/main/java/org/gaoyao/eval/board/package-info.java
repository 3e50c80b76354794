/** The scoreboard as one page: scores of several models with intervals, down to every answer and why it has its mark. */
@NullMarked
package org.gaoyao.eval.board;

import org.jspecify.annotations.NullMarked;
