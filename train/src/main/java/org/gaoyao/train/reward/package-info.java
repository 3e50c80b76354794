/** Verifiable rewards: what an answer is worth, by rule, each explained down to what decided it. */
@NullMarked
package org.gaoyao.train.reward;

import org.jspecify.annotations.NullMarked;
