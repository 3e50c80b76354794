/** From memory to understanding to reasoning: which tasks are trained on when, and when the next come. */
@NullMarked
package org.gaoyao.train.curriculum;

import org.jspecify.annotations.NullMarked;
