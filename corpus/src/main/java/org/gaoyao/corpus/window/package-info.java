/** Windows of characters: what near-duplicates and contamination are measured by, in texts whose words are not parted. */
@NullMarked
package org.gaoyao.corpus.window;

import org.jspecify.annotations.NullMarked;
