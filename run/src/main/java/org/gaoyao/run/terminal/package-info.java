/** Progress as a person at a terminal, or the reader of a log, sees it. */
@NullMarked
package org.gaoyao.run.terminal;

import org.jspecify.annotations.NullMarked;
