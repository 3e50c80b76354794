package org.gaoyao.app.command.corpus;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.gaoyao.app.command.Shared;
import org.gaoyao.app.command.TextTable;
import org.gaoyao.corpus.coverage.Count;
import org.gaoyao.corpus.coverage.Coverage;
import org.gaoyao.corpus.ledger.GateTally;
import org.gaoyao.corpus.shard.CorpusFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gaoyao corpus stats}: what a corpus is, in figures. */
@Command(
        name = "stats",
        description = "Shows what went through the gates and what is left. 显示语料统计。",
        mixinStandardHelpOptions = true)
final class CorpusStats implements Callable<Integer> {

    private static final int MOST = 12;

    @Mixin
    private Shared shared = new Shared();

    @Parameters(paramLabel = "CORPUS", description = "A run, or the folder of a corpus. 运行或语料目录。")
    private Path folder = Path.of("");

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        CorpusFolder corpus = CorpusArgument.open(folder);
        PrintWriter out = spec.commandLine().getOut();
        var gates = new TextTable(say("gate", "关口"), say("in", "进"), say("out", "出"), say("dropped", "剔除"));
        for (GateTally gate : corpus.gates()) {
            gates.row(gate.gate(), number(gate.documentsIn()), number(gate.documentsOut()), number(gate.dropped()));
        }
        gates.print(out);
        Coverage coverage = corpus.coverage();
        table(out, say("class", "类别"), coverage.classes());
        table(out, say("year", "年份"), coverage.years());
        table(out, say("province", "省份"), coverage.provinces());
        table(out, say("charge or cause", "罪名或案由"), coverage.matters());
        table(out, say("licence", "许可"), coverage.licences());
        return 0;
    }

    private void table(PrintWriter out, String name, Map<String, Count> counts) {
        if (counts.isEmpty()) {
            return;
        }
        out.println();
        var table = new TextTable(name, say("documents", "文档"), say("characters", "字数"));
        counts.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Count> entry) ->
                                -entry.getValue().documents())
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST)
                .forEach(entry -> table.row(
                        entry.getKey(),
                        number(entry.getValue().documents()),
                        number(entry.getValue().characters())));
        if (counts.size() > MOST) {
            table.row("… " + (counts.size() - MOST), "", "");
        }
        table.print(out);
    }

    private String say(String english, String chinese) {
        return shared.language().say(english, chinese);
    }

    private static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }
}
