package org.gaoyao.corpus.normalisation;

/**
 * What a step of normalising gives.
 *
 * @param text the text
 * @param changed at how many places it was changed
 */
record Step(String text, int changed) {}
