/** The decoder families that the two systems are built on: tokenizer, tensors, checkpoints, generation. */
@NullMarked
package org.gaoyao.model;

import org.jspecify.annotations.NullMarked;
