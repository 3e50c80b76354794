/** Articles and cases indexed and found, in layers that can each be measured. */
@NullMarked
package org.gaoyao.retrieval;

import org.jspecify.annotations.NullMarked;
