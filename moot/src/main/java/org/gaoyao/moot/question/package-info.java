/** Multiple-choice questions whose answers follow from articles by rule, with the reasons for every option. */
@NullMarked
package org.gaoyao.moot.question;

import org.jspecify.annotations.NullMarked;
