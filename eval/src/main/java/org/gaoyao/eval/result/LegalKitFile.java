package org.gaoyao.eval.result;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gaoyao.eval.rule.Item;
import org.gaoyao.eval.rule.LegalKit;
import org.gaoyao.eval.rule.Scorings;
import org.gaoyao.run.AtomicFile;
import org.gaoyao.run.Json;
import org.gaoyao.run.ProblemsException;

/** Writes {@code legalkit.json}: the scores that LegalKit would have put into its {@code result.json}. */
public final class LegalKitFile {

    /** The benchmarks that LegalKit scores by rules of its own, beside those whose published rule is LegalKit's. */
    private static final Set<String> BENCHMARKS = Set.of("lexeval", "lawbench");

    private LegalKitFile() {}

    /**
     * Scores the answers of a scoreboard once more and writes the file.
     *
     * @param data a copy of the benchmark's repository
     * @throws ProblemsException if the benchmark is neither LexEval nor LawBench
     */
    public static void write(Scoreboard scoreboard, Path data, Path folder) throws IOException {
        if (!BENCHMARKS.contains(scoreboard.benchmark().id())) {
            throw ProblemsException.of(
                    "legalkit.json was not written",
                    scoreboard.benchmark().name(),
                    "has no rules of LegalKit's beside the published ones",
                    "leave --legalkit out, or score lexeval or lawbench");
        }
        Map<String, Map<String, Double>> tasks = new LinkedHashMap<>();
        for (TaskResult result : scoreboard.tasks()) {
            List<Item> items = result.records().stream().map(ScoredRecord::item).toList();
            var scoring = Scorings.of(
                    result.task(), data, items.stream().map(Item::reference).toList());
            tasks.put(result.task().id(), LegalKit.figures(result.task(), scoring, items));
        }
        AtomicFile.write(folder.resolve("legalkit.json"), Json.document(tasks));
    }
}
