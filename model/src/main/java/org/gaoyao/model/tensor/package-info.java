/** The only package that speaks to libtorch: tensors, their memory, seeds, threads and devices. */
@NullMarked
package org.gaoyao.model.tensor;

import org.jspecify.annotations.NullMarked;
