/** Text as tokens: packed files that training maps into memory, and what is learnt of them at each step. */
@NullMarked
package org.gaoyao.train.token;

import org.jspecify.annotations.NullMarked;
