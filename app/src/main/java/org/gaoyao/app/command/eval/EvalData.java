package org.gaoyao.app.command.eval;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.gaoyao.app.command.Shared;
import org.gaoyao.eval.benchmark.Benchmark;
import org.gaoyao.eval.inventory.Holding;
import org.gaoyao.eval.inventory.Inventory;
import org.gaoyao.eval.inventory.InventoryJson;
import org.gaoyao.run.Json;
import org.gaoyao.run.terminal.ShownProgress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gaoyao eval data}: which data of the benchmarks are at hand, and where the others belong. */
@Command(
        name = "data",
        description = {
            "For every benchmark: what is found, what is missing, and where each file belongs.",
            "逐个评测集列出已有与缺失的数据，以及应放置的位置。"
        },
        mixinStandardHelpOptions = true)
public final class EvalData implements Callable<Integer> {

    @Mixin
    private Shared shared = new Shared();

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "NAME", description = "Only these benchmarks. 仅这些评测集。")
    private List<String> names = List.of();

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The folder with copies of the benchmarks' repositories (else this one). 评测数据目录。")
    private @Nullable Path data;

    @Option(names = "--json", description = "Print JSON. 输出 JSON。")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        var holdings = new ArrayList<Holding>();
        try (ShownProgress progress = ShownProgress.start()) {
            for (String name : names.isEmpty() ? Benchmark.KNOWN : names) {
                ChosenBenchmark chosen = ChosenBenchmark.of(name, folder(name));
                holdings.addAll(new Inventory(chosen.folder()).of(List.of(chosen.benchmark()), progress));
            }
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.print(Json.document(InventoryJson.of(holdings)));
        } else {
            var table = new InventoryTable(shared.language());
            holdings.forEach(holding -> table.show(holding, out));
        }
        out.flush();
        return holdings.stream().anyMatch(Holding::isDamaged) ? 1 : 0;
    }

    /** Where to look: of a benchmark that the program knows here, if nothing is said; of a user's where it is defined. */
    private @Nullable Path folder(String name) {
        return data == null && Benchmark.KNOWN.contains(name) ? Path.of(".") : data;
    }
}
