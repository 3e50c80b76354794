/** The learning rate over the steps of a stage. */
@NullMarked
package org.gaoyao.train.schedule;

import org.jspecify.annotations.NullMarked;
