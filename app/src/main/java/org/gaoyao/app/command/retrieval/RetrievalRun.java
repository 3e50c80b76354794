package org.gaoyao.app.command.retrieval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gaoyao.app.command.JsonLines;
import org.gaoyao.app.command.Shared;
import org.gaoyao.retrieval.index.ArticleIndex;
import org.gaoyao.retrieval.measure.Hit;
import org.gaoyao.retrieval.measure.TrecRun;
import org.gaoyao.run.Json;
import org.gaoyao.run.Problems;
import org.gaoyao.run.ProblemsException;
import org.gaoyao.run.Progress;
import org.gaoyao.run.terminal.ShownProgress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

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
        List<String> lines = Files.readAllLines(queries);
        var run = new LinkedHashMap<String, List<Hit>>();
        var problems = new Problems();
        try (ArticleIndex articles = ArticleIndex.open(index);
                ShownProgress progress = ShownProgress.start();
                Progress.Task shown = progress.task(queries.toString(), lines.size(), "questions")) {
            for (int row = 0; row < lines.size(); row++) {
                if (!lines.get(row).isBlank()) {
                    ask(articles, lines.get(row), queries + ":" + (row + 1), run, problems);
                }
                shown.advance(1);
            }
        }
        problems.throwIfAny(task());
        new TrecRun(run).write(out, "gaoyao");
        return 0;
    }

    private void ask(ArticleIndex articles, String line, String where, Map<String, List<Hit>> run, Problems problems)
            throws IOException {
        try {
            JsonNode query = Json.parse(line);
            String id = query.path("query_id").asString("");
            if (id.isBlank() || id.matches(".*\\s.*") || run.containsKey(id)) {
                problems.add(
                        where + ", field \"query_id\"",
                        id.isBlank() ? "is missing" : run.containsKey(id) ? "stands twice: " + id : "has white space",
                        "give every question its own id");
                return;
            }
            var hits = new ArrayList<Hit>();
            for (ArticleIndex.Found found :
                    articles.search(JsonLines.text(query, "question", where), Optional.ofNullable(day), top)) {
                hits.add(new Hit(found.article().id(), found.score()));
            }
            run.put(id, hits);
        } catch (JacksonException damaged) {
            problems.add(where, "is not JSON: " + damaged.getOriginalMessage(), "");
        } catch (ProblemsException refusal) {
            refusal.problems().forEach(problems::add);
        }
    }

    private String task() {
        return shared.language().say("no question was answered", "没有检索");
    }
}
