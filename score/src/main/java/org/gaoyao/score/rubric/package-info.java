/** Rubrics: what an answer to one task must and must not hold, item by item, with signed points. */
@NullMarked
package org.gaoyao.score.rubric;

import org.jspecify.annotations.NullMarked;
