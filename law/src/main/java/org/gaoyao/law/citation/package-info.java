/** Citations found in any text, resolved, and checked against the statute book for a day. */
@NullMarked
package org.gaoyao.law.citation;

import org.jspecify.annotations.NullMarked;
