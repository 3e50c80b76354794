/**
 * Tensors on the native library: a small functional facade over libtorch, the one place where its Java presets are used.
 *
 * <p>Memory is native. Work is done in a {@link org.gaoyao.model.tensor.Scope}, which frees at its end whatever was made
 * in it and not kept.
 */
@NullMarked
package org.gaoyao.model.tensor;

import org.jspecify.annotations.NullMarked;
