/** The tasks of the moot court in short forms, for models that are too small for whole documents. */
@NullMarked
package org.gaoyao.moot.brief;

import org.jspecify.annotations.NullMarked;
