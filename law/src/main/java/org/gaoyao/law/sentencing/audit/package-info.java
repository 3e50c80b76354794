/** The sentencing calculation held against real judgments. */
@NullMarked
package org.gaoyao.law.sentencing.audit;

import org.jspecify.annotations.NullMarked;
