package org.gaoyao.app.command.sentence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.gaoyao.app.command.Shared;
import org.gaoyao.law.sentencing.Sentencing;
import org.gaoyao.law.sentencing.SentencingRules;
import org.gaoyao.law.sentencing.audit.AuditReport;
import org.gaoyao.law.sentencing.audit.Closeness;
import org.gaoyao.law.sentencing.audit.TrafficAudit;
import org.gaoyao.law.sentencing.audit.TrafficCase;
import org.gaoyao.law.sentencing.audit.TrafficTable;
import org.gaoyao.run.AtomicFile;
import org.gaoyao.run.Json;
import org.gaoyao.run.ProblemsException;
import org.gaoyao.run.terminal.ShownProgress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gaoyao sentence audit CSV --out DIR}: replays real traffic judgments and writes how close the guidance comes. */
@Command(
        name = "audit",
        description = "Replays real judgments on 交通肇事罪 and reports how close the guidance comes. 以真实交通肇事判决回放核对。",
        mixinStandardHelpOptions = true)
public final class SentenceAudit implements Callable<Integer> {

    @Mixin
    private Shared shared;

    @Parameters(paramLabel = "CSV", description = "The table, .csv or .csv.gz. 判决表。")
    private Path table;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where the report goes. 报告文件夹。")
    private Path out = Path.of("");

    @Option(names = "--rules", paramLabel = "DIR", description = "Further rules. 另加的规则文件夹。")
    private @Nullable Path rules;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<TrafficCase> judgments = TrafficTable.read(table);
        if (judgments.stream().allMatch(each -> each.months() == 0)) {
            throw ProblemsException.of(
                    "nothing was replayed", table.toString(), "has no row with a term", "give a table with some");
        }
        var audit =
                new TrafficAudit(new Sentencing(rules == null ? SentencingRules.load() : SentencingRules.load(rules)));
        AuditReport report;
        try (var progress = ShownProgress.start()) {
            report = audit.run(judgments, progress);
        }
        var document = new LinkedHashMap<String, Object>();
        document.put("report", report);
        document.put("limits", AuditReport.LIMITS);
        AtomicFile.write(out.resolve("report.json"), Json.document((Object) document));
        AtomicFile.write(out.resolve("report.md"), AuditPage.markdown(report));
        AtomicFile.write(out.resolve("report.html"), AuditPage.html(report));
        Closeness all = report.overall();
        spec.commandLine()
                .getOut()
                .println(shared.language()
                        .say(
                                String.format(
                                        Locale.ROOT,
                                        "%d real terms, %.1f %% of them within what the guidance allows; mean error"
                                                + " %.2f months for its middle, %.2f for the default choices → %s",
                                        all.cases(),
                                        100 * all.inside(),
                                        all.midpointError(),
                                        all.appliedError(),
                                        out.resolve("report.html")),
                                String.format(
                                        Locale.ROOT,
                                        "%d个真实刑期，%.1f%%在指导意见允许的区间内；区间中点平均误差%.2f个月，缺省取值%.2f个月 → %s",
                                        all.cases(),
                                        100 * all.inside(),
                                        all.midpointError(),
                                        all.appliedError(),
                                        out.resolve("report.html"))));
        spec.commandLine().getOut().flush();
        return 0;
    }
}
