/** A model that learns, whatever the objective: gradients added up, clipped and taken as steps. */
@NullMarked
package org.gaoyao.train.learner;

import org.jspecify.annotations.NullMarked;
