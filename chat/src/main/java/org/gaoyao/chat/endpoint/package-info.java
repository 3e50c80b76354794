/** Models behind an OpenAI-compatible interface: vLLM, SGLang, llama-server, DeepSeek, Ollama. */
@NullMarked
package org.gaoyao.chat.endpoint;

import org.jspecify.annotations.NullMarked;
