/** From the elements of a case to its term: the sentencing guidance as data, and a calculation that can be replayed. */
@NullMarked
package org.gaoyao.law.sentencing;

import org.jspecify.annotations.NullMarked;
