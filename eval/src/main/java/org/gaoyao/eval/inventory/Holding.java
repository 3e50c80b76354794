package org.gaoyao.eval.inventory;

import java.nio.file.Path;
import java.util.List;
import org.gaoyao.eval.benchmark.Benchmark;

/**
 * What is at hand of a benchmark.
 *
 * @param benchmark the benchmark
 * @param folder the folder that has its files, or should have them
 * @param pieces its files, by kind and then in the order of its tasks
 */
public record Holding(Benchmark benchmark, Path folder, List<Piece> pieces) {

    public Holding {
        pieces = List.copyOf(pieces);
    }

    /** The pieces of a kind. */
    public List<Piece> pieces(Piece.Kind kind) {
        return pieces.stream().filter(piece -> piece.kind() == kind).toList();
    }

    /** How many questions are at hand. */
    public int questions() {
        return pieces(Piece.Kind.QUESTIONS).stream()
                .mapToInt(piece -> piece.found() instanceof Piece.Present present ? present.questions() : 0)
                .sum();
    }

    /** Whether a file is damaged. */
    public boolean isDamaged() {
        return pieces.stream().anyMatch(piece -> piece.found() instanceof Piece.Damaged);
    }
}
