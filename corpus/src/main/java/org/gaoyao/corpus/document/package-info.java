/** A document on its way through curation, and what is known of it. */
@NullMarked
package org.gaoyao.corpus.document;

import org.jspecify.annotations.NullMarked;
