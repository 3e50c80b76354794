package org.gaoyao.eval.inventory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gaoyao.eval.benchmark.Benchmark;
import org.gaoyao.eval.benchmark.Standing;
import org.gaoyao.eval.benchmark.Task;

/** What is at hand of benchmarks, as a value for programs. */
public final class InventoryJson {

    private InventoryJson() {}

    /** A list of benchmarks, each with its files. */
    public static List<Map<String, Object>> of(List<Holding> holdings) {
        return holdings.stream().map(InventoryJson::holding).toList();
    }

    private static Map<String, Object> holding(Holding holding) {
        Benchmark benchmark = holding.benchmark();
        var row = new LinkedHashMap<String, Object>();
        row.put("benchmark", benchmark.id());
        row.put("name", benchmark.name());
        row.put("source", benchmark.source());
        row.put("version", benchmark.version());
        row.put("licence", benchmark.licence());
        row.put("standing", small(benchmark.standing()));
        row.put("folder", holding.folder().toString());
        row.put("questions", holding.questions());
        row.put(
                "fixture_only",
                benchmark.tasks().stream()
                        .filter(task -> task.standing().orElse(benchmark.standing()) == Standing.UNTRIED)
                        .map(Task::id)
                        .toList());
        row.put("files", holding.pieces().stream().map(InventoryJson::piece).toList());
        return row;
    }

    private static Map<String, Object> piece(Piece piece) {
        var row = new LinkedHashMap<String, Object>();
        row.put("kind", small(piece.kind()));
        row.put("task", piece.task());
        row.put("places", piece.places());
        switch (piece.found()) {
            case Piece.Missing _ -> row.put("state", "missing");
            case Piece.Present(String place, int questions, Piece.Version version) -> {
                row.put("state", "present");
                row.put("place", place);
                if (piece.kind() == Piece.Kind.QUESTIONS) {
                    row.put("questions", questions);
                }
                row.put("checksum", small(version));
            }
            case Piece.Damaged(String place, String problem) -> {
                row.put("state", "damaged");
                row.put("place", place);
                row.put("problem", problem);
            }
        }
        return row;
    }

    private static String small(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
