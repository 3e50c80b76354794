package org.gaoyao.app.command.retrieval;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gaoyao.app.command.Shared;
import org.gaoyao.retrieval.index.ArticleIndex;
import org.gaoyao.retrieval.index.Scope;
import org.gaoyao.retrieval.measure.Hit;
import org.gaoyao.retrieval.measure.TrecRun;
import org.gaoyao.retrieval.question.Question;
import org.gaoyao.retrieval.question.QuestionFile;
import org.gaoyao.retrieval.ranker.Ranker;
import org.gaoyao.retrieval.search.ArticleSearch;
import org.gaoyao.run.ProblemsException;
import org.gaoyao.run.Progress;
import org.gaoyao.run.terminal.ShownProgress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gaoyao retrieval run}: the best articles for each of many questions, as a run file of TREC. */
@Command(
        name = "run",
        description = "Ranks articles for questions, lines {\"query_id\",\"question\"}, into a TREC run file. 批量检索。",
        mixinStandardHelpOptions = true)
final class RetrievalRun implements Callable<Integer> {

    @Mixin
    private Shared shared = new Shared();

    @Option(names = "--queries", required = true, paramLabel = "FILE", description = "The questions. 问题文件。")
    private Path queries = Path.of("");

    @Option(names = "--index", required = true, paramLabel = "DIR", description = "The index. 索引目录。")
    private Path index = Path.of("");

    @Option(
            names = "--ranker",
            paramLabel = "RANKER",
            description = "A ranker of gaoyao retrieval train (else words alone). 排序模型，默认仅按字词。")
    private @Nullable Path ranker;

    @Option(names = "--on", paramLabel = "DATE", description = "Only what is in force on the day. 仅该日有效的。")
    private @Nullable LocalDate day;

    @Option(
            names = "--top",
            paramLabel = "N",
            defaultValue = "100",
            description = "Articles for a question (${DEFAULT-VALUE}). 每题条数。")
    private int top;

    @Option(names = "--out", required = true, paramLabel = "RUN", description = "The run file. 输出文件。")
    private Path out = Path.of("");

    @Override
    public Integer call() throws IOException {
        if (top < 1) {
            throw ProblemsException.of(task(), "--top " + top, "must be at least 1", "");
        }
        List<Question> questions = QuestionFile.read(queries, false, task());
        var run = new LinkedHashMap<String, List<Hit>>();
        try (ArticleIndex articles = ArticleIndex.open(index);
                ShownProgress progress = ShownProgress.start();
                Progress.Task shown = progress.task(queries.toString(), questions.size(), "questions")) {
            Optional<Ranker> learned = ranker == null ? Optional.empty() : Optional.of(Ranker.open(ranker, articles));
            ArticleSearch search = ArticleSearch.of(articles, learned);
            for (Question question : questions) {
                run.put(
                        question.id(),
                        search.find(question.text(), Scope.on(Optional.ofNullable(day)), top).stream()
                                .map(ranked -> new Hit(ranked.id(), ranked.score()))
                                .toList());
                shown.advance(1);
            }
        }
        new TrecRun(run).write(out, "gaoyao");
        return 0;
    }

    private String task() {
        return shared.language().say("no question was answered", "没有检索");
    }
}
