/** How sure a figure is: bootstrap intervals, paired tests, many comparisons at once. */
@NullMarked
package org.gaoyao.score.statistic;

import org.jspecify.annotations.NullMarked;
