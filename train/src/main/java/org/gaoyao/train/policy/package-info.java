/** The objectives of reinforcement learning: advantages, DAPO and GRPO. */
@NullMarked
package org.gaoyao.train.policy;

import org.jspecify.annotations.NullMarked;
