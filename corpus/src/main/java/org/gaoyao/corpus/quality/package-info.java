/** Rules by which a text is good enough to learn from: measures, limits, and the gate that compares them. */
@NullMarked
package org.gaoyao.corpus.quality;

import org.jspecify.annotations.NullMarked;
