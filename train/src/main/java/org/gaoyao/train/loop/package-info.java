/** Steps one after the other from a feed: rates, validation, saved states, figures. */
@NullMarked
package org.gaoyao.train.loop;

import org.jspecify.annotations.NullMarked;
