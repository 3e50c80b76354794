/** Which data of the benchmarks are at hand: what is found, what is missing and where it belongs. */
@NullMarked
package org.gaoyao.eval.inventory;

import org.jspecify.annotations.NullMarked;
