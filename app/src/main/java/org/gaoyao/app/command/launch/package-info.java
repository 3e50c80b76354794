/** Several processes of one command on this machine. */
@NullMarked
package org.gaoyao.app.command.launch;

import org.jspecify.annotations.NullMarked;
