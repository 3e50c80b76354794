/** Elements read from judgments by rules: the baseline that every model has to beat. */
@NullMarked
package org.gaoyao.law.element.reading;

import org.jspecify.annotations.NullMarked;
