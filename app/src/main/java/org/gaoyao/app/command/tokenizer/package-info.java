/** {@code gaoyao tokenizer}: tokenizers trained. */
@NullMarked
package org.gaoyao.app.command.tokenizer;

import org.jspecify.annotations.NullMarked;
