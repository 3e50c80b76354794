/** The commands, one small class each: they parse arguments, call a room and show what it says. */
@NullMarked
package org.gaoyao.app.command;

import org.jspecify.annotations.NullMarked;
