/** Fine-tuning data: conversations from files, rendered into sequences of which the answers are learnt, and mixed. */
@NullMarked
package org.gaoyao.train.example;

import org.jspecify.annotations.NullMarked;
