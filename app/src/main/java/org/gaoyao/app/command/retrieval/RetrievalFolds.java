package org.gaoyao.app.command.retrieval;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.gaoyao.app.command.Shared;
import org.gaoyao.retrieval.index.ArticleIndex;
import org.gaoyao.retrieval.question.AnsweredQuestion;
import org.gaoyao.retrieval.question.QuestionFile;
import org.gaoyao.retrieval.ranker.CrossValidation;
import org.gaoyao.retrieval.ranker.RankerSettings;
import org.gaoyao.retrieval.ranker.RankerTraining;
import org.gaoyao.run.Json;
import org.gaoyao.run.ProblemsException;
import org.gaoyao.run.Seeds;
import org.gaoyao.run.terminal.ShownProgress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code gaoyao retrieval folds}: how good every layer is on questions that it did not learn from. */
@Command(
        name = "folds",
        description = "Cross-validates every layer on questions that were answered. 各检索层的交叉验证。",
        mixinStandardHelpOptions = true)
final class RetrievalFolds implements Callable<Integer> {

    private static final List<String> MEASURES = List.of("recall_10", "recall_100", "recip_rank");

    @Mixin
    private Shared shared = new Shared();

    @Option(names = "--queries", required = true, paramLabel = "FILE", description = "The questions. 问题文件。")
    private Path queries = Path.of("");

    @Option(names = "--index", required = true, paramLabel = "DIR", description = "The index. 索引目录。")
    private Path index = Path.of("");

    @Option(names = "--folds", defaultValue = "5", description = "How many folds (${DEFAULT-VALUE}). 折数。")
    private int folds;

    @Option(names = "--seed", defaultValue = "1", description = "Of all randomness (${DEFAULT-VALUE}). 随机种子。")
    private long seed;

    @Option(names = "--json", description = "As JSON. 以 JSON 输出。")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        String task = shared.language().say("nothing was measured", "没有评测");
        if (folds < 2) {
            throw ProblemsException.of(
                    task, "--folds " + folds, shared.language().say("must be at least 2", "至少为 2"), "");
        }
        CrossValidation validation;
        try (ArticleIndex articles = ArticleIndex.open(index);
                ShownProgress progress = ShownProgress.start()) {
            List<AnsweredQuestion> questions =
                    AnsweredQuestion.of(QuestionFile.read(queries, true, task), articles.catalogue());
            RankerTraining training = RankerTraining.on(articles, RankerSettings.standard(), new Seeds(seed), progress);
            validation = CrossValidation.of(training, questions, folds, progress);
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(Json.document(
                    validation.rows().stream().map(RetrievalFolds::row).toList()));
        } else {
            out.printf(
                    Locale.ROOT,
                    "%-8s %-7s %6s %9s %10s %10s%n",
                    "layer",
                    "group",
                    "num_q",
                    "recall_10",
                    "recall_100",
                    "recip_rank");
            for (CrossValidation.Row row : validation.rows()) {
                Map<String, Double> means = row.evaluation().means();
                out.printf(
                        Locale.ROOT,
                        "%-8s %-7s %6d %9.4f %10.4f %10.4f%n",
                        row.layer().name().toLowerCase(Locale.ROOT),
                        row.group().name().toLowerCase(Locale.ROOT),
                        row.evaluation().byQuery().size(),
                        means.getOrDefault("recall_10", 0.0),
                        means.getOrDefault("recall_100", 0.0),
                        means.getOrDefault("recip_rank", 0.0));
            }
            out.flush();
        }
        return 0;
    }

    private static Map<String, Object> row(CrossValidation.Row row) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("layer", row.layer().name().toLowerCase(Locale.ROOT));
        fields.put("group", row.group().name().toLowerCase(Locale.ROOT));
        fields.put("num_q", row.evaluation().byQuery().size());
        Map<String, Double> means = row.evaluation().means();
        MEASURES.forEach(measure -> fields.put(measure, means.getOrDefault(measure, 0.0)));
        return fields;
    }
}
