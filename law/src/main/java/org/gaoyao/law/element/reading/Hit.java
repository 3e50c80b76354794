package org.gaoyao.law.element.reading;

import org.gaoyao.law.element.ElementValue;

/**
 * Something that a rule found.
 *
 * @param code of the element
 * @param value its value
 * @param start UTF-16 index in the judgment, inclusive
 * @param end UTF-16 index, exclusive
 */
record Hit(String code, ElementValue value, int start, int end) {}
