/** Questions, and what is remembered of those that were answered. */
@NullMarked
package org.gaoyao.retrieval.question;

import org.jspecify.annotations.NullMarked;
