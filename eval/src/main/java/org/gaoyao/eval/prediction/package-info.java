/** What models answered, read from the files of several programs. */
@NullMarked
package org.gaoyao.eval.prediction;

import org.jspecify.annotations.NullMarked;
