/** Law in force: documents that cite what is no longer law, and documents that are too old. */
@NullMarked
package org.gaoyao.corpus.validity;

import org.jspecify.annotations.NullMarked;
