/** The stages that make models: tokenizer, pretraining, mid-training, fine-tuning. */
@NullMarked
package org.gaoyao.app.stage.train;

import org.jspecify.annotations.NullMarked;
