/** Reinforcement learning: completions are drawn, rewarded, compared within their group, and learnt from. */
@NullMarked
package org.gaoyao.train.reinforcement;

import org.jspecify.annotations.NullMarked;
