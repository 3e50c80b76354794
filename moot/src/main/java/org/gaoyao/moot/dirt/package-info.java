/** Documents with known faults: near-duplicates, debris of pages, personal numbers, ended law, items of a benchmark. */
@NullMarked
package org.gaoyao.moot.dirt;

import org.jspecify.annotations.NullMarked;
