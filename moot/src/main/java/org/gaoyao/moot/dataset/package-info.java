/** Records with published schemas, and the folder of shards into which a data set is written. */
@NullMarked
package org.gaoyao.moot.dataset;

import org.jspecify.annotations.NullMarked;
