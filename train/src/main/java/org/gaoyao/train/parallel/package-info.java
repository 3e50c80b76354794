/** Training by several processes: who takes which sequences, and where weights, gradients and the optimizer's state lie. */
@NullMarked
package org.gaoyao.train.parallel;

import org.jspecify.annotations.NullMarked;
