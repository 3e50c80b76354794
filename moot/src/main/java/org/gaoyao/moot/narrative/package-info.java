/** A grammar for stories whose telling records, for every element, the words that state it. */
@NullMarked
package org.gaoyao.moot.narrative;

import org.jspecify.annotations.NullMarked;
