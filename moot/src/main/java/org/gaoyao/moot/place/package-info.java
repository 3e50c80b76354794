/** Where simulated cases happen: real provinces, invented cities, counties, courts and streets. */
@NullMarked
package org.gaoyao.moot.place;

import org.jspecify.annotations.NullMarked;
