/** How varied texts are: repetition, likeness of splits, growth of vocabulary. */
@NullMarked
package org.gaoyao.moot.statistics;

import org.jspecify.annotations.NullMarked;
