/** A small digest of facts on often cited articles, in our own words, for commands that run without imported law. */
@NullMarked
package org.gaoyao.law.digest;

import org.jspecify.annotations.NullMarked;
