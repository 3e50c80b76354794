/** Laws, their versions, articles and parts of articles, as plain values. */
@NullMarked
package org.gaoyao.law.statute;

import org.jspecify.annotations.NullMarked;
