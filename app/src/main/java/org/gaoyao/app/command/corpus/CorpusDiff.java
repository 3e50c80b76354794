package org.gaoyao.app.command.corpus;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.gaoyao.app.command.Shared;
import org.gaoyao.app.command.TextTable;
import org.gaoyao.corpus.document.Document;
import org.gaoyao.corpus.ledger.GateTally;
import org.gaoyao.corpus.ledger.RuleTally;
import org.gaoyao.corpus.shard.CorpusFolder;
import org.gaoyao.run.Fingerprint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gaoyao corpus diff}: in what two corpora differ. */
@Command(
        name = "diff",
        description = "Shows in what two corpora differ: counts of gates and rules, documents by id. 比较两份语料。",
        mixinStandardHelpOptions = true)
final class CorpusDiff implements Callable<Integer> {

    @Mixin
    private Shared shared = new Shared();

    @Parameters(index = "0", paramLabel = "ONE", description = "A run, or the folder of a corpus. 运行或语料目录。")
    private Path one = Path.of("");

    @Parameters(index = "1", paramLabel = "OTHER", description = "Another. 另一个。")
    private Path other = Path.of("");

    @Option(names = "--most", paramLabel = "N", defaultValue = "20", description = "Ids shown of each kind. 编号条数上限。")
    private int most;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        CorpusFolder before = CorpusArgument.open(one);
        CorpusFolder after = CorpusArgument.open(other);
        PrintWriter out = spec.commandLine().getOut();
        if (before.manifest().equals(after.manifest())) {
            out.println(shared.language().say("The shards are equal byte for byte.", "分片逐字节相同。"));
            return 0;
        }
        counts(out, before, after);
        documents(out, before, after);
        return 0;
    }

    private void counts(PrintWriter out, CorpusFolder before, CorpusFolder after) throws IOException {
        Map<String, long[]> figures = new LinkedHashMap<>();
        figures(before, figures, 0);
        figures(after, figures, 1);
        var table = new TextTable(
                shared.language().say("what", "项目"),
                one.toString(),
                other.toString(),
                shared.language().say("change", "变化"));
        figures.forEach((name, pair) -> {
            if (pair[0] != pair[1]) {
                table.row(name, number(pair[0]), number(pair[1]), "%+,d".formatted(pair[1] - pair[0]));
            }
        });
        table.print(out);
    }

    private static void figures(CorpusFolder corpus, Map<String, long[]> figures, int column) throws IOException {
        for (GateTally gate : corpus.gates()) {
            figures.computeIfAbsent(gate.gate() + " out", _ -> new long[2])[column] = gate.documentsOut();
            gate.rules()
                    .forEach((rule, tally) ->
                            figures.computeIfAbsent(gate.gate() + " · " + rule, _ -> new long[2])[column] =
                                    applied(tally));
        }
    }

    private static long applied(RuleTally tally) {
        return tally.dropped() + tally.changed();
    }

    /** Ids and hashes of texts of one corpus are held in memory: about 200 bytes a document. */
    private void documents(PrintWriter out, CorpusFolder before, CorpusFolder after) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        before.forEach(document -> texts.put(document.id(), hash(document)));
        var added = new TreeMap<String, String>();
        var changed = new TreeMap<String, String>();
        after.forEach(document -> {
            String old = texts.remove(document.id());
            if (old == null) {
                added.put(document.id(), "");
            } else if (!old.equals(hash(document))) {
                changed.put(document.id(), "");
            }
        });
        list(out, shared.language().say("only in the first", "仅在前者"), texts);
        list(out, shared.language().say("only in the second", "仅在后者"), added);
        list(out, shared.language().say("with another text or other labels", "内容或标签不同"), changed);
    }

    private void list(PrintWriter out, String name, Map<String, String> ids) {
        out.println();
        out.println(number(ids.size()) + " " + name);
        ids.keySet().stream().limit(most).forEach(id -> out.println("  " + id));
    }

    private static String hash(Document document) {
        return Fingerprint.of(document.toLine()).brief();
    }

    private static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }
}
