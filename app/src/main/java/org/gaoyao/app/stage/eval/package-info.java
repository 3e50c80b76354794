/** The stage that examines what was trained. */
@NullMarked
package org.gaoyao.app.stage.eval;

import org.jspecify.annotations.NullMarked;
