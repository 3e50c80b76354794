package org.gaoyao.app.command.law;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.gaoyao.app.command.Columns;
import org.gaoyao.law.book.ArticleChange;
import org.gaoyao.law.book.ArticleChange.ParagraphChange;
import org.gaoyao.law.book.Law;
import org.gaoyao.law.book.LawDiff;
import org.gaoyao.law.book.StatuteBook;
import org.gaoyao.law.book.VersionOnDay;
import org.gaoyao.law.statute.Article;
import org.gaoyao.law.statute.ArticleNumber;
import org.gaoyao.law.statute.LawText;
import org.gaoyao.law.statute.LawVersion;
import org.gaoyao.run.ProblemsException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gaoyao law diff LAW DATE1 DATE2}: what changed from one version to another, article by article. */
@Command(
        name = "diff",
        description = "Compares two versions of a law by article. 逐条比较法律的两个版本。",
        mixinStandardHelpOptions = true)
final class LawDiffCommand implements Callable<Integer> {

    @Mixin
    private Desk desk;

    @Parameters(index = "0", paramLabel = "LAW", description = "Full or short title. 法律名称。")
    private String title;

    @Parameters(index = "1", arity = "0..1", paramLabel = "DATE1", description = "A day of the older version. 旧版有效日。")
    private @Nullable LocalDate from;

    @Parameters(index = "2", arity = "0..1", paramLabel = "DATE2", description = "A day of the newer one. 新版有效日。")
    private @Nullable LocalDate to;

    @Option(names = "--versions", description = "List the imported versions instead. 只列出已导入的版本。")
    private boolean versions;

    @Override
    public Integer call() throws IOException {
        StatuteBook book = desk.book();
        Law law = desk.law(book, title);
        if (versions) {
            return list(law);
        }
        LawDiff diff =
                from == null || to == null ? lastTwo(law) : LawDiff.between(text(book, law, from), text(book, law, to));
        if (desk.json()) {
            desk.print(json(diff));
        } else {
            show(diff);
        }
        return 0;
    }

    private int list(Law law) {
        if (desk.json()) {
            desk.print(
                    law.versions().stream().map(text -> facts(text.version())).toList());
            return 0;
        }
        var columns = new Columns();
        columns.add(desk.say("adopted", "通过"), desk.say("in force", "施行"), desk.say("units", "条数"), "id");
        for (LawText text : law.versions()) {
            LawVersion version = text.version();
            columns.add(
                    version.adopted().map(LocalDate::toString).orElse("?"),
                    version.inForceFrom().map(LocalDate::toString).orElse("?"),
                    Integer.toString(text.articles().size()),
                    version.id());
        }
        columns.lines().forEach(desk::line);
        return 0;
    }

    /** Without days, the two newest imported versions. */
    private LawDiff lastTwo(Law law) {
        int count = law.versions().size();
        if (count < 2) {
            throw ProblemsException.of(
                    desk.say("nothing was compared", "无法比较"),
                    "《" + law.title() + "》",
                    desk.say("only one version was imported", "只导入了一个版本"),
                    desk.say("import another version", "请导入另一版本"));
        }
        return LawDiff.between(law.versions().get(count - 2), law.versions().get(count - 1));
    }

    private LawText text(StatuteBook book, Law law, LocalDate day) {
        VersionOnDay found = book.version(law, day);
        if (found instanceof VersionOnDay.InForce inForce) {
            return inForce.text();
        }
        throw ProblemsException.of(
                desk.say("nothing was compared", "无法比较"),
                day.toString(),
                new Wording(desk.language()).version(found),
                desk.say(
                        "see: gaoyao law diff " + title + " --versions",
                        "可试：gaoyao law diff " + title + " --versions"));
    }

    private void show(LawDiff diff) {
        desk.line(diff.from() + " → " + diff.to());
        for (ArticleChange change : diff.changes()) {
            desk.line("");
            switch (change) {
                case ArticleChange.Added added -> {
                    desk.line(desk.say("added ", "新增") + name(added.article()));
                    added.article().text().lines().forEach(line -> desk.line("+ " + line));
                }
                case ArticleChange.Removed removed -> {
                    desk.line(desk.say("removed ", "删去") + name(removed.article()));
                    removed.article().text().lines().forEach(line -> desk.line("- " + line));
                }
                case ArticleChange.Renumbered moved ->
                    desk.line(desk.say("renumbered ", "改条号") + name(moved.before()) + " → " + name(moved.after()));
                case ArticleChange.Changed changed -> {
                    desk.line(desk.say("changed ", "修改") + name(changed.after()));
                    changed.paragraphs().forEach(paragraph -> desk.line(sign(paragraph) + paragraph.text()));
                }
            }
        }
        desk.line("");
        desk.line(desk.say(
                "%d changes, %d articles the same".formatted(diff.changes().size(), diff.same()),
                "%d处变动，%d条相同".formatted(diff.changes().size(), diff.same())));
    }

    private static String sign(ParagraphChange paragraph) {
        return switch (paragraph.kind()) {
            case KEPT -> "  ";
            case REMOVED -> "- ";
            case ADDED -> "+ ";
        };
    }

    private static String name(Article article) {
        return article.number().map(ArticleNumber::chinese).orElse(article.unit());
    }

    private static Object json(LawDiff diff) {
        var value = new LinkedHashMap<String, Object>();
        value.put("from", facts(diff.from()));
        value.put("to", facts(diff.to()));
        value.put("same", diff.same());
        value.put("changes", diff.changes().stream().map(LawDiffCommand::json).toList());
        return value;
    }

    private static Map<String, Object> json(ArticleChange change) {
        var value = new LinkedHashMap<String, Object>();
        value.put("change", change.getClass().getSimpleName());
        switch (change) {
            case ArticleChange.Added added -> after(value, added.article());
            case ArticleChange.Removed removed -> before(value, removed.article());
            case ArticleChange.Renumbered moved -> {
                before(value, moved.before());
                after(value, moved.after());
            }
            case ArticleChange.Changed changed -> {
                before(value, changed.before());
                after(value, changed.after());
                value.put("paragraphs", changed.paragraphs());
            }
        }
        return value;
    }

    private static void before(Map<String, Object> value, Article article) {
        value.put("before", Map.of("unit", article.unit(), "text", article.text()));
    }

    private static void after(Map<String, Object> value, Article article) {
        value.put("after", Map.of("unit", article.unit(), "text", article.text()));
    }

    private static Object facts(LawVersion version) {
        var value = new LinkedHashMap<String, @Nullable Object>();
        value.put("id", version.id());
        value.put("title", version.title());
        value.put("adopted", version.adopted().map(LocalDate::toString).orElse(null));
        value.put(
                "in_force_from", version.inForceFrom().map(LocalDate::toString).orElse(null));
        return value;
    }
}
