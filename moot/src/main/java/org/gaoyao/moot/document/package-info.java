/** What is written of a case: documents with their segments, exercises, and the rubrics of what is to be drafted. */
@NullMarked
package org.gaoyao.moot.document;

import org.jspecify.annotations.NullMarked;
