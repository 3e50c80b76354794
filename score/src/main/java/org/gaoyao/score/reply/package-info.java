/** What a model wrote, found in the words around it. */
@NullMarked
package org.gaoyao.score.reply;

import org.jspecify.annotations.NullMarked;
