/** Which class a document is of, told by its title and text. */
@NullMarked
package org.gaoyao.corpus.classification;

import org.jspecify.annotations.NullMarked;
