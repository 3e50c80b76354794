/** Texts from rules: alternatives that stand in resources, of which a seeded generator chooses. */
@NullMarked
package org.gaoyao.moot.grammar;

import org.jspecify.annotations.NullMarked;
