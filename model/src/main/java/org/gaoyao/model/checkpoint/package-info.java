/**
 * Checkpoints as Hugging Face folders hold them: configuration and sharded safetensors, read by memory map, written whole
 * or not at all; and the state of a training run beside them.
 */
@NullMarked
package org.gaoyao.model.checkpoint;

import org.jspecify.annotations.NullMarked;
