package org.gaoyao.train.token;

import org.gaoyao.run.Fingerprint;

/**
 * A file of tokens.
 *
 * @param name its path in the folder
 * @param sha256 its hash
 * @param documents how many documents it holds
 * @param tokens how many tokens, with an end-of-text for each document
 */
public record TokenFile(String name, Fingerprint sha256, long documents, long tokens) {}
