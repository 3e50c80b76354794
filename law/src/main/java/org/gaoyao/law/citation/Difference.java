package org.gaoyao.law.citation;

/**
 * Where a quotation and the text that it claims to quote part.
 *
 * @param quoted what the writer says the law says
 * @param actual the passage of the law that comes nearest to it
 */
public record Difference(String quoted, String actual) {}
