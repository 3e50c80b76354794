/** {@code gaoyao chat}: conversations. */
@NullMarked
package org.gaoyao.app.command.chat;

import org.jspecify.annotations.NullMarked;
