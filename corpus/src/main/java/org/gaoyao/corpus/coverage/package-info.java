/** What a corpus covers: classes, provinces, charges, years, lengths, licences. */
@NullMarked
package org.gaoyao.corpus.coverage;

import org.jspecify.annotations.NullMarked;
