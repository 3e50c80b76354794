/** {@code gaoyao retrieval}: rankings made and measured. */
@NullMarked
package org.gaoyao.app.command.retrieval;

import org.jspecify.annotations.NullMarked;
