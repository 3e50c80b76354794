/** Completions that a policy draws for prompts: how they are drawn, marked, and kept. */
@NullMarked
package org.gaoyao.train.rollout;

import org.jspecify.annotations.NullMarked;
