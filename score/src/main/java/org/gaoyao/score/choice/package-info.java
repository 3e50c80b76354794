/** Answers to multiple-choice questions read from what a model wrote. */
@NullMarked
package org.gaoyao.score.choice;

import org.jspecify.annotations.NullMarked;
