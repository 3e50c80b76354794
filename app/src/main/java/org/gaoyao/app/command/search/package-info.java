/** {@code gaoyao search}: articles for a question, on the terminal or as JSON. */
@NullMarked
package org.gaoyao.app.command.search;

import org.jspecify.annotations.NullMarked;
