/** Amendments read as events: the changes that their clauses print, tied to the articles that they change. */
@NullMarked
package org.gaoyao.law.amendment;

import org.jspecify.annotations.NullMarked;
