/** Asking a model, whichever it is: a request, and an answer or a typed failure. */
@NullMarked
package org.gaoyao.chat.answer;

import org.jspecify.annotations.NullMarked;
