/** Supervised fine-tuning: from examples and a checkpoint to a checkpoint or an adapter. */
@NullMarked
package org.gaoyao.train.tuning;

import org.jspecify.annotations.NullMarked;
