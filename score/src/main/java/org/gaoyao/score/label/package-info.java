/** Labels given to many records: counts of each and F1 over all of them. */
@NullMarked
package org.gaoyao.score.label;

import org.jspecify.annotations.NullMarked;
