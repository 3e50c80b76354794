/** What a training step sees: sequences of tokens, some of which are learnt, packed into batches. */
@NullMarked
package org.gaoyao.train.batch;

import org.jspecify.annotations.NullMarked;
