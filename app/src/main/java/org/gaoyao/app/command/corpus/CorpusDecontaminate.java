package org.gaoyao.app.command.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.gaoyao.app.command.JsonLines;
import org.gaoyao.app.command.Shared;
import org.gaoyao.corpus.contamination.BenchmarkFolder;
import org.gaoyao.corpus.contamination.Decontaminator;
import org.gaoyao.corpus.contamination.Overlap;
import org.gaoyao.run.ProblemsException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code gaoyao corpus decontaminate}: which documents hold items of benchmarks. */
@Command(
        name = "decontaminate",
        description = "Finds documents that hold items of benchmarks: lines {\"id\",\"text\"} become lines"
                + " {\"id\",\"hit\",\"tasks\",\"overlaps\"}. 查找混入基准试题的文档。",
        mixinStandardHelpOptions = true)
final class CorpusDecontaminate implements Callable<Integer> {

    @Mixin
    private Shared shared = new Shared();

    @Option(names = "--jsonl", required = true, paramLabel = "IN", description = "The documents. 文档。")
    private Path in = Path.of("");

    @Option(
            names = "--benchmarks",
            required = true,
            paramLabel = "DIR",
            description = "The folder of the benchmarks' repositories. 基准数据目录。")
    private Path benchmarks = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "OUT", description = "Where the answers go. 输出文件。")
    private Path out = Path.of("");

    @Option(
            names = "--window",
            paramLabel = "N",
            defaultValue = "" + Decontaminator.DEFAULT_WINDOW,
            description = "Characters in a window (${DEFAULT-VALUE}; 13 finds shorter quotations). 窗口字数。")
    private int window;

    @Option(
            names = "--share",
            paramLabel = "S",
            defaultValue = "" + Decontaminator.DEFAULT_SHARE,
            description = "The share of windows from which on a document is hit (${DEFAULT-VALUE}). 命中比例。")
    private double share;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        String task = shared.language().say("the documents were not compared", "没有比对文档");
        if (window < 1 || !(share > 0 && share <= 1)) {
            throw ProblemsException.of(
                    task,
                    "--window " + window + ", --share " + share,
                    shared.language()
                            .say(
                                    "a window has at least 1 character, a share is over 0 and up to 1",
                                    "窗口至少 1 字，比例大于 0 且不超过 1"),
                    "gaoyao corpus decontaminate --help");
        }
        var decontaminator = new Decontaminator(BenchmarkFolder.read(benchmarks), window, share);
        var counts = new int[2];
        JsonLines.answer(in, out, task, (line, where) -> {
            List<Overlap> overlaps = decontaminator.overlaps(JsonLines.text(line, "text", where));
            counts[0]++;
            counts[1] += overlaps.isEmpty() ? 0 : 1;
            var answer = new LinkedHashMap<String, Object>();
            answer.put("id", JsonLines.id(line, where));
            answer.put("hit", !overlaps.isEmpty());
            answer.put(
                    "tasks",
                    overlaps.stream()
                            .map(overlap -> overlap.item().task())
                            .distinct()
                            .sorted()
                            .toList());
            answer.put(
                    "overlaps", overlaps.stream().map(CorpusDecontaminate::json).toList());
            return answer;
        });
        spec.commandLine()
                .getOut()
                .println(shared.language()
                        .say(
                                "%,d of %,d documents hit, of %,d items that can be tested",
                                "%2$,d 篇文档中 %1$,d 篇命中，可检验试题 %3$,d 道")
                        .formatted(counts[1], counts[0], decontaminator.testable()));
        return 0;
    }

    private static Map<String, Object> json(Overlap overlap) {
        var json = new LinkedHashMap<String, Object>();
        json.put("task", overlap.item().task());
        json.put("row", overlap.item().row());
        json.put("shared", overlap.shared());
        json.put("of_document", overlap.ofDocument());
        json.put("of_item", overlap.ofItem());
        return json;
    }
}
