package org.gaoyao.corpus.audit;

/**
 * What a gate dropped.
 *
 * @param gate its name
 * @param dropped how many documents
 * @param unplanted how many of them had no fault for which it looks
 */
public record GateDrops(String gate, int dropped, int unplanted) {}
