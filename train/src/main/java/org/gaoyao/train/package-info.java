/** Mid-training, fine-tuning and reinforcement learning of legal models. */
@NullMarked
package org.gaoyao.train;

import org.jspecify.annotations.NullMarked;
