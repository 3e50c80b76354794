/** What a benchmark is: its tasks, its prompts, the questions in its own folder. */
@NullMarked
package org.gaoyao.eval.benchmark;

import org.jspecify.annotations.NullMarked;
