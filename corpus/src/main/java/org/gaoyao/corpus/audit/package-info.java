/** Gates on trial: what was planted into documents beside what gates found. */
@NullMarked
package org.gaoyao.corpus.audit;

import org.jspecify.annotations.NullMarked;
