/** What became of the documents: a line for every drop and change, and the counts before and after every gate. */
@NullMarked
package org.gaoyao.corpus.ledger;

import org.jspecify.annotations.NullMarked;
