/** Pages of one file, with data, style and script in them, that need neither a server nor the net. */
@NullMarked
package org.gaoyao.eval.page;

import org.jspecify.annotations.NullMarked;
