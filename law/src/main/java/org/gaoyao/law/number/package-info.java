/** Numerals, money, dates, ages, terms of punishment and fines as Chinese legal texts write them: one parser each. */
@NullMarked
package org.gaoyao.law.number;

import org.jspecify.annotations.NullMarked;
