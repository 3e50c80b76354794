/** Byte-level BPE as Qwen and Llama 3 use it: reading, training, encoding, decoding. */
@NullMarked
package org.gaoyao.model.tokenizer;

import org.jspecify.annotations.NullMarked;
