package org.gaoyao.moot.matter;

/**
 * Who takes part, as the documents call them.
 *
 * @param role 被告人, 被害人, 原告, 被告, 证人 …
 * @param name the name: a person's, a company's, or masked (李某)
 * @param about what a judgment says behind the name; may be empty
 */
public record Party(String role, String name, String about) {}
