/** Scores that can say why: of texts, of law, by rubrics; and what a difference between scores is worth. */
@NullMarked
package org.gaoyao.score;

import org.jspecify.annotations.NullMarked;
