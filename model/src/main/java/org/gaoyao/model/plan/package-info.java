/** What a stage will take before it is begun: memory and time on given devices, and a layout that fits. */
@NullMarked
package org.gaoyao.model.plan;

import org.jspecify.annotations.NullMarked;
