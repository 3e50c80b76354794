/** The law itself: statutes with dates, citations and their verdicts. */
@NullMarked
package org.gaoyao.law;

import org.jspecify.annotations.NullMarked;
