/** The program: its command line, and what every command shares. */
@NullMarked
package org.gaoyao.app;

import org.jspecify.annotations.NullMarked;
