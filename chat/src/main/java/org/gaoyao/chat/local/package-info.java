/** Models whose checkpoint lies in a folder of this machine. */
@NullMarked
package org.gaoyao.chat.local;

import org.jspecify.annotations.NullMarked;
