package org.gaoyao.app.command.search;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gaoyao.app.command.Shared;
import org.gaoyao.law.statute.Level;
import org.gaoyao.retrieval.index.ArticleIndex;
import org.gaoyao.retrieval.index.IndexedArticle;
import org.gaoyao.retrieval.index.Scope;
import org.gaoyao.retrieval.ranker.Ranked;
import org.gaoyao.retrieval.ranker.Ranker;
import org.gaoyao.retrieval.search.ArticleSearch;
import org.gaoyao.run.Json;
import org.gaoyao.run.ProblemsException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gaoyao search}: the articles that answer a question. */
@Command(
        name = "search",
        description = "Finds the articles that answer a question. 按问题检索法条。",
        mixinStandardHelpOptions = true)
public final class SearchCommand implements Callable<Integer> {

    @Mixin
    private Shared shared = new Shared();

    @Parameters(arity = "1..*", paramLabel = "QUESTION", description = "The question, or a citation. 问题或条文号。")
    private List<String> words = List.of();

    @Option(names = "--index", required = true, paramLabel = "DIR", description = "The index. 索引目录。")
    private Path index = Path.of("");

    @Option(names = "--ranker", paramLabel = "RANKER", description = "A ranker (else words alone). 排序模型。")
    private @Nullable Path ranker;

    @Option(names = "--on", paramLabel = "DATE", description = "In force on the day, else today. 日期，默认今天。")
    private @Nullable LocalDate on;

    @Option(names = "--any-day", description = "Also what is not in force. 包括无效条文。")
    private boolean anyDay;

    @Option(names = "--level", description = "One of: ${COMPLETION-CANDIDATES}. 效力级别。")
    private @Nullable Level level;

    @Option(names = "--law", paramLabel = "TITLE", description = "Only the law of this full title. 法律全称。")
    private @Nullable String law;

    @Option(names = "--region", paramLabel = "NAME", description = "Only local regulations of it, as 北京. 地区。")
    private @Nullable String region;

    @Option(names = "--top", defaultValue = "10", description = "How many to show (${DEFAULT-VALUE}). 最多条数。")
    private int top;

    @Option(names = "--json", description = "As JSON. 以 JSON 输出。")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (top < 1) {
            throw ProblemsException.of(
                    shared.language().say("nothing was searched", "没有检索"), "--top " + top, "must be at least 1", "");
        }
        String question = String.join(" ", words);
        Optional<LocalDate> day =
                anyDay ? Optional.empty() : Optional.of(on != null ? on : LocalDate.now(ZoneId.of("Asia/Shanghai")));
        var scope = new Scope(day, Optional.ofNullable(level), Optional.ofNullable(law), Optional.ofNullable(region));
        PrintWriter out = spec.commandLine().getOut();
        try (ArticleIndex articles = ArticleIndex.open(index)) {
            Optional<Ranker> learned = ranker == null ? Optional.empty() : Optional.of(Ranker.open(ranker, articles));
            List<Ranked> found = ArticleSearch.of(articles, learned).find(question, scope, top);
            var shown = new ArrayList<Map<String, Object>>();
            for (Ranked ranked : found) {
                IndexedArticle article = articles.article(ranked.id()).orElseThrow();
                if (json) {
                    shown.add(fields(ranked, article));
                } else {
                    show(ranked, article, question, out);
                }
            }
            if (json) {
                out.println(Json.document(shown));
            } else {
                out.println(shared.language().say("%d articles", "共 %d 条").formatted(found.size()));
            }
            return found.isEmpty() ? 1 : 0;
        }
    }

    private static void show(Ranked ranked, IndexedArticle article, String question, PrintWriter out) {
        out.println("《%s》 %s  %s".formatted(article.law(), article.unit(), ranked.id()));
        out.println("  " + Marks.in(article.text(), question).replace("\n", "\n  "));
        ranked.why().toString().lines().forEach(line -> out.println("    " + line));
    }

    private static Map<String, Object> fields(Ranked ranked, IndexedArticle article) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", ranked.id());
        fields.put("law", article.law());
        fields.put("article", article.unit());
        fields.put("headings", article.headings());
        fields.put("text", article.text());
        article.from().ifPresent(day -> fields.put("from", day.toString()));
        article.until().ifPresent(day -> fields.put("until", day.toString()));
        fields.put("score", ranked.score());
        fields.put("why", ranked.why());
        return fields;
    }
}
