/** The stages of recipes: small classes that each join one room to a recipe. */
@NullMarked
package org.gaoyao.app.stage;

import org.jspecify.annotations.NullMarked;
