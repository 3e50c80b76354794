/** Corrections of a sentence compared edit by edit (ChERRANT, as LawBench 2-1 uses it). */
@NullMarked
package org.gaoyao.score.grammar;

import org.jspecify.annotations.NullMarked;
