/** What is measured while a model trains: where it goes, what it should look like, and how people see it. */
@NullMarked
package org.gaoyao.train.metric;

import org.jspecify.annotations.NullMarked;
