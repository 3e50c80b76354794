/** What scores should not depend on: the letter of an option, the length of an answer. */
@NullMarked
package org.gaoyao.eval.bias;

import org.jspecify.annotations.NullMarked;
