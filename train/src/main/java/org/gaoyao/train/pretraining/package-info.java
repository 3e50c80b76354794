/** Models that learn from text as it is: from scratch, or further with another mixture. */
@NullMarked
package org.gaoyao.train.pretraining;

import org.jspecify.annotations.NullMarked;
