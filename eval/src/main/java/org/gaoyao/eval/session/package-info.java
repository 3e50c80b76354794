/** A benchmark put to a model: its questions asked, what came back ready to be scored. */
@NullMarked
package org.gaoyao.eval.session;

import org.jspecify.annotations.NullMarked;
