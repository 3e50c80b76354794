package org.gaoyao.retrieval.ranker;

import org.gaoyao.score.Explained;

/**
 * An article in a ranking.
 *
 * @param id the article
 * @param score how well it fits; any number, comparable within one ranking
 * @param why what the score was made of
 */
public record Ranked(String id, double score, Explained why) {}
