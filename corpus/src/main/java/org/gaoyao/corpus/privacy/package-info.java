/** Personal data in texts: found, and replaced so that a reader still sees who is who. */
@NullMarked
package org.gaoyao.corpus.privacy;

import org.jspecify.annotations.NullMarked;
