/** How much general, legal and synthetic text a build holds. */
@NullMarked
package org.gaoyao.corpus.mixture;

import org.jspecify.annotations.NullMarked;
