/** The statute book: every imported version, what was in force on a day, and how it is stored. */
@NullMarked
package org.gaoyao.law.book;

import org.jspecify.annotations.NullMarked;
