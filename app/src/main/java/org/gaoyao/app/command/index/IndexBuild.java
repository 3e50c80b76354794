package org.gaoyao.app.command.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.gaoyao.app.command.Shared;
import org.gaoyao.law.book.StatuteStore;
import org.gaoyao.law.intake.StatuteImport;
import org.gaoyao.law.statute.LawText;
import org.gaoyao.law.statute.Level;
import org.gaoyao.retrieval.index.ArticleIndex;
import org.gaoyao.retrieval.index.IndexedArticle;
import org.gaoyao.run.Json;
import org.gaoyao.run.ProblemsException;
import org.gaoyao.run.terminal.ShownProgress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** {@code gaoyao index build}: the articles of a collection, or of the imported statutes, as an index. */
@Command(name = "build", description = "Builds an index of articles. 建立索引。", mixinStandardHelpOptions = true)
final class IndexBuild implements Callable<Integer> {

    @Mixin
    private Shared shared = new Shared();

    @Option(
            names = "--law",
            paramLabel = "STATUTES",
            description = "A folder or file of law, as for gaoyao law import (else what was imported). 法律目录，默认用已导入的。")
    private @Nullable Path law;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description =
                    "Only what is in force on the day (else every version, to be searched for any day). 仅收录该日有效的。")
    private @Nullable LocalDate day;

    @Option(
            names = "--extra",
            paramLabel = "IDS",
            description = "A JSON array of ids that are indexed though not in force. 额外收录的编号。")
    private @Nullable Path extra;

    @Option(names = "--local", description = "Local regulations too. 包括地方性法规。")
    private boolean local;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder of the index. 索引目录。")
    private Path out = Path.of("");

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Set<String> kept = extra();
        try (ShownProgress progress = ShownProgress.start()) {
            List<IndexedArticle> articles = texts(progress).stream()
                    .flatMap(text -> IndexedArticle.of(text).stream())
                    .filter(article -> local || article.level() != Level.LOCAL_REGULATION)
                    .filter(article -> day == null || article.isInForce(day) || kept.contains(article.id()))
                    .toList();
            ArticleIndex.write(articles, out, progress);
            spec.commandLine()
                    .getOut()
                    .println(shared.language()
                            .say("%,d articles indexed in %s", "已索引 %,d 条，目录 %s")
                            .formatted(articles.size(), out));
        }
        return 0;
    }

    private List<LawText> texts(ShownProgress progress) throws IOException {
        if (law != null) {
            return StatuteImport.read(List.of(law), progress).orThrow();
        }
        StatuteStore store = new StatuteStore(shared.home().statutes());
        if (!store.exists()) {
            throw ProblemsException.of(
                    shared.language().say("nothing was indexed", "没有建立索引"),
                    store.file().toString(),
                    shared.language().say("no statutes were imported", "尚未导入法律"),
                    "gaoyao law import DIR, or --law DIR");
        }
        return store.texts();
    }

    private Set<String> extra() throws IOException {
        var ids = new HashSet<String>();
        if (extra != null) {
            try {
                for (JsonNode id : Json.parse(Files.readString(extra))) {
                    Optional.ofNullable(id.stringValue(null)).ifPresent(ids::add);
                }
            } catch (JacksonException damaged) {
                throw ProblemsException.of(
                        shared.language().say("nothing was indexed", "没有建立索引"),
                        extra.toString(),
                        shared.language().say("is not JSON: ", "不是 JSON：") + damaged.getOriginalMessage(),
                        "[\"id\", …]");
            }
        }
        return ids;
    }
}
