/** What the theory behind mid-training asks of a model at one moment: gradient noise, curvature, the stable learning rate. */
@NullMarked
package org.gaoyao.train.diagnostic;

import org.jspecify.annotations.NullMarked;
