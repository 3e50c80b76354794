package org.gaoyao.moot.general;

/**
 * One general text.
 *
 * @param id unique in its data set: kind, language and number
 * @param kind what it is
 * @param language {@code zh} or {@code en}
 * @param text paragraphs, separated by line feeds
 */
public record GeneralText(String id, GeneralKind kind, String language, String text) {}
