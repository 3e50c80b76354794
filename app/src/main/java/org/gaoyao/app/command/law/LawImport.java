package org.gaoyao.app.command.law;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import org.gaoyao.law.intake.ImportReport;
import org.gaoyao.law.intake.StatuteImport;
import org.gaoyao.law.statute.LawVersion;
import org.gaoyao.run.Problem;
import org.gaoyao.run.terminal.ShownProgress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gaoyao law import PATH...}: reads law into the statute store, all of it or none. */
@Command(
        name = "import",
        description = {
            "Imports law: JSON lines, Markdown, DOCX, plain text. 导入法律文本。",
            "Anything wrong refuses the whole import, with every problem; --lenient leaves the faulty laws out instead."
        },
        mixinStandardHelpOptions = true)
final class LawImport implements Callable<Integer> {

    private static final int SHOWN = 20;

    @Mixin
    private Desk desk;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files and folders. 文件或文件夹。")
    private List<Path> paths;

    @Option(names = "--lenient", description = "Import what is sound and list what is left out. 有问题的略去，其余照常导入。")
    private boolean lenient;

    @Option(names = "--replace", description = "Keep nothing of what was imported before. 清除以前导入的内容。")
    private boolean replace;

    @Override
    public Integer call() throws IOException {
        ImportReport report;
        try (ShownProgress progress = ShownProgress.start()) {
            report = new StatuteImport(lenient, replace).run(paths, desk.store(), progress);
        }
        if (desk.json()) {
            desk.print(json(report));
        } else {
            show(report);
        }
        return report.problems().isEmpty() ? 0 : 1;
    }

    private void show(ImportReport report) {
        desk.line(desk.say(
                "%,d laws new, %,d changed, %,d unchanged; %,d articles and clauses read; the book now holds %,d versions"
                        .formatted(
                                report.added().size(),
                                report.changed().size(),
                                report.unchanged(),
                                report.articles(),
                                report.total()),
                "新增%,d部，变更%,d部，未变%,d部；读入条文%,d条；法律库现有%,d个版本"
                        .formatted(
                                report.added().size(),
                                report.changed().size(),
                                report.unchanged(),
                                report.articles(),
                                report.total())));
        if (report.removed() > 0) {
            desk.line(desk.say(
                    "%,d versions imported before were replaced".formatted(report.removed()),
                    "以前导入的%,d个版本已被替换".formatted(report.removed())));
        }
        list(
                desk.say("changed", "变更"),
                report.changed().stream().map(LawVersion::toString).toList());
        list(desk.say("files without law, skipped", "不含法律的文件，已跳过"), report.skipped());
        list(desk.say("left out", "略去"), report.leftOut());
        report.problems().stream().map(Problem::toString).forEach(desk::line);
    }

    private void list(String name, List<String> entries) {
        if (!entries.isEmpty()) {
            desk.line(name + " (" + entries.size() + "):");
            entries.stream().limit(SHOWN).forEach(entry -> desk.line("  " + entry));
            if (entries.size() > SHOWN) {
                desk.line("  …");
            }
        }
    }

    private static Object json(ImportReport report) {
        var value = new LinkedHashMap<String, Object>();
        value.put("added", report.added().stream().map(LawVersion::id).toList());
        value.put("changed", report.changed().stream().map(LawVersion::id).toList());
        value.put("unchanged", report.unchanged());
        value.put("removed", report.removed());
        value.put("articles", report.articles());
        value.put("total", report.total());
        value.put("problems", report.problems());
        value.put("left_out", report.leftOut());
        value.put("skipped", report.skipped());
        return value;
    }
}
