/** What every long job leaves behind and shows: files written whole or not at all, progress, seeds, problems. */
@NullMarked
package org.gaoyao.run;

import org.jspecify.annotations.NullMarked;
