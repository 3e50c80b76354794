/** Measurements of trainings as charts: what stands together, and how it is drawn. */
@NullMarked
package org.gaoyao.app.plot;

import org.jspecify.annotations.NullMarked;
