/** Carries recipes out: decides which stages still have to be run, runs them, and keeps what they make. */
@NullMarked
package org.gaoyao.app.execution;

import org.jspecify.annotations.NullMarked;
