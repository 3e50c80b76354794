/** Chinese words as jieba 0.42.1 cuts them. */
@NullMarked
package org.gaoyao.score.segment;

import org.jspecify.annotations.NullMarked;
