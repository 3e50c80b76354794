/** What a judgment is made of, by the names that a reader of real judgments and a writer of invented ones share. */
@NullMarked
package org.gaoyao.law.judgment;

import org.jspecify.annotations.NullMarked;
