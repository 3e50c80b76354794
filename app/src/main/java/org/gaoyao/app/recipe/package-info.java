/** Recipes: which stages make a run, and with which settings. */
@NullMarked
package org.gaoyao.app.recipe;

import org.jspecify.annotations.NullMarked;
