/** Tokens that need no dictionary: characters of Chinese and pairs of them. */
@NullMarked
package org.gaoyao.retrieval.token;

import org.jspecify.annotations.NullMarked;
