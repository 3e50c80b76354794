/** Which data a step of mid-training sees: Plasticity-Adjusted Sampling and what it is compared with. */
@NullMarked
package org.gaoyao.train.sampling;

import org.jspecify.annotations.NullMarked;
