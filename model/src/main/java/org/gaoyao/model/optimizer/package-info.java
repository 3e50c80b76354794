/** What turns gradients into better weights. */
@NullMarked
package org.gaoyao.model.optimizer;

import org.jspecify.annotations.NullMarked;
