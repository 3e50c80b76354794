/** Scores of legal answers: articles, charges, terms, fines, elements. */
@NullMarked
package org.gaoyao.score.legal;

import org.jspecify.annotations.NullMarked;
