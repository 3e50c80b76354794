/** Prompts with what their answers are rewarded by. */
@NullMarked
package org.gaoyao.train.prompt;

import org.jspecify.annotations.NullMarked;
