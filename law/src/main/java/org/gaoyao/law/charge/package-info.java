/** What a case is called: criminal charges with their articles and times, and civil causes of action. */
@NullMarked
package org.gaoyao.law.charge;

import org.jspecify.annotations.NullMarked;
