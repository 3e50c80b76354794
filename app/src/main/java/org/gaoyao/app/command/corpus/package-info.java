/** {@code gaoyao corpus}: documents in, clean shards out. */
@NullMarked
package org.gaoyao.app.command.corpus;

import org.jspecify.annotations.NullMarked;
