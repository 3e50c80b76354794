/** Messages, the templates that turn them into text, and one way to ask any model. */
@NullMarked
package org.gaoyao.chat;

import org.jspecify.annotations.NullMarked;
