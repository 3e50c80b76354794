/** What is said in a conversation: messages by role, calls of tools, the JSON that they travel in. */
@NullMarked
package org.gaoyao.chat.message;

import org.jspecify.annotations.NullMarked;
