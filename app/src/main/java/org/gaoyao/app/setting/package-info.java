/** Settings written in YAML, read into records so that every mistake is reported with its line. */
@NullMarked
package org.gaoyao.app.setting;

import org.jspecify.annotations.NullMarked;
