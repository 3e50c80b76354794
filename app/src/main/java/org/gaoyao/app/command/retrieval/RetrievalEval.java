package org.gaoyao.app.command.retrieval;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.gaoyao.app.command.Shared;
import org.gaoyao.retrieval.measure.Qrels;
import org.gaoyao.retrieval.measure.RankingEvaluation;
import org.gaoyao.retrieval.measure.TrecRun;
import org.gaoyao.run.Json;
import org.gaoyao.run.ProblemsException;
import org.gaoyao.run.Seeds;
import org.gaoyao.score.statistic.Bootstrap;
import org.gaoyao.score.statistic.Interval;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code gaoyao retrieval eval}: how good a run is, as trec_eval measures it. */
@Command(
        name = "eval",
        description = "Measures a run against judgments of relevance as trec_eval does. 按 trec_eval 的定义评测检索结果。",
        mixinStandardHelpOptions = true)
final class RetrievalEval implements Callable<Integer> {

    private static final double CONFIDENCE = 0.95;
    private static final Bootstrap BOOTSTRAP = new Bootstrap(1_000, new Seeds(1));

    @Mixin
    private Shared shared = new Shared();

    @Option(names = "--run", required = true, paramLabel = "RUN", description = "The run file. 检索结果。")
    private Path run = Path.of("");

    @Option(names = "--qrels", required = true, paramLabel = "QRELS", description = "The judgments. 相关性标注。")
    private Path qrels = Path.of("");

    @Option(
            names = "--relevant",
            paramLabel = "GRADE",
            defaultValue = "1",
            description = "The least grade that is relevant (${DEFAULT-VALUE}). 视为相关的最低等级。")
    private int relevant;

    @Option(names = "--complete", description = "Queries that the run lacks count as 0, as trec_eval -c. 缺失的问题按 0 计。")
    private boolean complete;

    @Option(names = "--by-query", description = "Every query too. 逐题输出。")
    private boolean byQuery;

    @Option(names = "--json", description = "As JSON. 以 JSON 输出。")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (relevant < 1) {
            throw ProblemsException.of(
                    shared.language().say("the run was not measured", "没有评测"),
                    "--relevant " + relevant,
                    shared.language().say("must be at least 1", "至少为 1"),
                    "");
        }
        RankingEvaluation evaluation = RankingEvaluation.of(TrecRun.read(run), Qrels.read(qrels), relevant, complete);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(Json.document(json(evaluation)));
        } else {
            out.printf(
                    Locale.ROOT,
                    "%-14s %-6s %d%n",
                    "num_q",
                    "all",
                    evaluation.byQuery().size());
            if (byQuery) {
                evaluation
                        .byQuery()
                        .forEach((query, measures) -> measures.forEach(
                                (name, value) -> out.printf(Locale.ROOT, "%-14s %-6s %.4f%n", name, query, value)));
            }
            Map<String, Interval> intervals = evaluation.intervals(BOOTSTRAP, CONFIDENCE);
            evaluation.means().forEach((name, value) -> {
                Interval interval = intervals.getOrDefault(name, new Interval(value, value));
                out.printf(
                        Locale.ROOT,
                        "%-14s %-6s %.4f  [%.4f, %.4f]%n",
                        name,
                        "all",
                        value,
                        interval.low(),
                        interval.high());
            });
            out.flush();
        }
        if (!evaluation.missing().isEmpty() || !evaluation.unjudged().isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println(shared.language()
                            .say(
                                    "%d judged queries are not in the run, %d queries of the run are not judged",
                                    "%d 个已标注的问题不在结果中，结果中 %d 个问题没有标注")
                            .formatted(
                                    evaluation.missing().size(),
                                    evaluation.unjudged().size()));
        }
        return 0;
    }

    private Map<String, Object> json(RankingEvaluation evaluation) {
        var document = new LinkedHashMap<String, Object>();
        document.put("num_q", evaluation.byQuery().size());
        document.putAll(evaluation.means());
        document.put("intervals", evaluation.intervals(BOOTSTRAP, CONFIDENCE));
        document.put("missing", evaluation.missing());
        document.put("unjudged", evaluation.unjudged());
        if (byQuery) {
            document.put("by_query", evaluation.byQuery());
        }
        return document;
    }
}
