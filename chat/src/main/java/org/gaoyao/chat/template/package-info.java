/** Conversations into text, as each family of models was trained to read them. */
@NullMarked
package org.gaoyao.chat.template;

import org.jspecify.annotations.NullMarked;
