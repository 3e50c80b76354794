/** Questions and articles as vectors of one space, learnt from nothing but the articles and questions that were answered. */
@NullMarked
package org.gaoyao.retrieval.encoder;

import org.jspecify.annotations.NullMarked;
