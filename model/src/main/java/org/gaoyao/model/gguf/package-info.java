/** Models as one GGUF file, which llama.cpp and Ollama run: weights, shape, tokenizer and chat template together. */
@NullMarked
package org.gaoyao.model.gguf;

import org.jspecify.annotations.NullMarked;
