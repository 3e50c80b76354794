package org.gaoyao.corpus.pipeline;

import java.io.Serializable;

/**
 * A part that is to be taken along a leg.
 *
 * @param leg the leg, from 1
 * @param bundle the bundle of files of which it is
 * @param number which part of the bundle
 * @param start how many documents of all come before its first
 * @param documents how many documents it has
 */
public record Errand(int leg, int bundle, int number, long start, long documents) implements Serializable {}
