/** Curation on a Spark cluster: another engine for the same legwork, with the same bytes. */
@NullMarked
package org.gaoyao.spark;

import org.jspecify.annotations.NullMarked;
