package org.gaoyao.app.command.moot;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.gaoyao.app.command.Shared;
import org.gaoyao.moot.brief.BriefSettings;
import org.gaoyao.moot.brief.BriefWriter;
import org.gaoyao.moot.dataset.DatasetSettings;
import org.gaoyao.moot.dataset.DatasetWriter;
import org.gaoyao.moot.dataset.Shard;
import org.gaoyao.moot.dirt.DirtyWriter;
import org.gaoyao.moot.exercise.TaskWriter;
import org.gaoyao.run.terminal.ShownProgress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code gaoyao moot generate --out DIR}: writes a data set of simulated cases. */
@Command(
        name = "generate",
        description = {
            "Writes a data set of simulated cases, documents and exercises, and of tasks that need no case."
                    + " 生成模拟案件和题目数据集。",
            "Goes on where it was stopped when the same command is given again."
        },
        mixinStandardHelpOptions = true)
final class MootGenerate implements Callable<Integer> {

    @Mixin
    private Shared shared;

    @Mixin
    private CaseOptions cases;

    @Option(
            names = "--count",
            paramLabel = "N",
            defaultValue = "1000",
            description = "How many cases; 0 for none. 案件数量。")
    private int count;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "The folder to write. 输出文件夹。")
    private Path out = Path.of("moot");

    @Option(
            names = "--hold-provinces",
            paramLabel = "NAME",
            split = ",",
            description = "Provinces (full names) for testing only. 仅用于测试的省份。")
    private List<String> heldProvinces = new ArrayList<>();

    @Option(
            names = "--hold-charges",
            paramLabel = "NAME",
            split = ",",
            description = "Charges and causes for testing only. 仅用于测试的罪名、案由。")
    private List<String> heldMatters = new ArrayList<>();

    @Option(
            names = "--case-files",
            paramLabel = "N",
            defaultValue = "0",
            description = "A long case file for every N-th case; 0 for none. 每N件附一份长卷宗。")
    private int caseFileEvery;

    @Option(
            names = "--dirty",
            paramLabel = "N",
            defaultValue = "0",
            description = {
                "A folder dirty with documents of N other cases and what was planted into them:",
                "near-duplicates, markup, personal numbers, ended law, held-out items. 另附N件案件的带瑕疵文书。"
            })
    private int dirty;

    @Option(
            names = "--brief",
            paramLabel = "N",
            defaultValue = "0",
            description = {
                "A folder brief with tasks in short form of N other cases, and N that are not law, for small models.",
                "另附N件案件的简短任务，供小模型使用。"
            })
    private int brief;

    @Mixin
    private TaskOptions tasks;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many threads work, else one a processor. 线程数。",
            defaultValue = "0")
    private int threads;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        int workers = threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
        var shards = new ArrayList<Shard>();
        try (ShownProgress progress = ShownProgress.start()) {
            if (count > 0) {
                shards.addAll(new DatasetWriter(
                                cases.court(count), new DatasetSettings(heldProvinces, heldMatters, caseFileEvery), out)
                        .write(workers, progress)
                        .shards());
            }
            if (tasks.wanted()) {
                shards.addAll(new TaskWriter(tasks.settings(cases.seed()), tasks.book(shared.home()), out)
                        .write(workers, progress)
                        .shards());
            }
            if (brief != 0) {
                var settings = new BriefSettings(cases.seed(), brief, brief, cases.provinces(), heldProvinces);
                shards.addAll(new BriefWriter(settings, out.resolve("brief")).write(workers, progress));
            }
            if (dirty != 0) {
                new DirtyWriter(cases.dirtyCourt(dirty), out.resolve("dirty")).write(progress);
            }
        }
        long rows = shards.stream().mapToLong(Shard::rows).sum();
        long bytes = shards.stream().mapToLong(Shard::bytes).sum();
        spec.commandLine()
                .getOut()
                .println(shared.language()
                        .say(
                                "%,d cases: %,d rows in %,d shards, %,d MB, in %s"
                                        .formatted(count, rows, shards.size(), bytes >> 20, out),
                                "案件%,d件：%,d行，分片%,d个，%,d MB，位于%s"
                                        .formatted(count, rows, shards.size(), bytes >> 20, out)));
        return 0;
    }
}
