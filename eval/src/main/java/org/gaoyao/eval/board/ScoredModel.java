package org.gaoyao.eval.board;

import java.nio.file.Path;

/**
 * A model on the board.
 *
 * @param name what it is called there
 * @param folder where its {@code results.json} and {@code records.jsonl} are
 */
public record ScoredModel(String name, Path folder) {}
