/** How well a model predicts text that it was not trained on. */
@NullMarked
package org.gaoyao.train.validation;

import org.jspecify.annotations.NullMarked;
