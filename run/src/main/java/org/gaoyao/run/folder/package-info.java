/** The folder that a run leaves behind: what it was made from, what each stage made, when, where, and by what right. */
@NullMarked
package org.gaoyao.run.folder;

import org.jspecify.annotations.NullMarked;
