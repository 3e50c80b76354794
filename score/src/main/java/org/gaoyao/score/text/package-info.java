/** How near one text is to another: ROUGE in its variants, BLEU, token F1. */
@NullMarked
package org.gaoyao.score.text;

import org.jspecify.annotations.NullMarked;
