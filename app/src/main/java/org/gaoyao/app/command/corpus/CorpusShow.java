package org.gaoyao.app.command.corpus;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.gaoyao.app.command.Shared;
import org.gaoyao.corpus.document.Document;
import org.gaoyao.corpus.ledger.LedgerEntry;
import org.gaoyao.corpus.shard.CorpusFolder;
import org.gaoyao.run.ProblemsException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gaoyao corpus show}: one document, and what the gates did with it. */
@Command(
        name = "show",
        description = "Shows a document as it is in the shards, and what the ledger says of it. 查看一篇文档及其经过。",
        mixinStandardHelpOptions = true)
final class CorpusShow implements Callable<Integer> {

    @Mixin
    private Shared shared = new Shared();

    @Parameters(index = "0", paramLabel = "CORPUS", description = "A run, or the folder of a corpus. 运行或语料目录。")
    private Path folder = Path.of("");

    @Parameters(index = "1", paramLabel = "ID", description = "The id of the document: SOURCE/path#row. 文档编号。")
    private String id = "";

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        CorpusFolder corpus = CorpusArgument.open(folder);
        var entries = new ArrayList<LedgerEntry>();
        corpus.ledger(entry -> {
            if (entry.document().equals(id)) {
                entries.add(entry);
            }
        });
        List<Document> found = corpus.find(document -> document.id().equals(id), 1);
        if (entries.isEmpty() && found.isEmpty()) {
            throw ProblemsException.of(
                    shared.language().say("nothing was shown", "无可显示"),
                    id,
                    shared.language().say("is in no shard and in no line of the ledger", "既不在分片中，也不在台账中"),
                    shared.language().say("ids stand in ledger.jsonl and in the shards", "编号见 ledger.jsonl 和分片"));
        }
        PrintWriter out = spec.commandLine().getOut();
        for (LedgerEntry entry : entries) {
            out.println(entry.gate() + "  " + entry.what().key() + "  " + entry.rule() + "  " + entry.values());
        }
        for (Document document : found) {
            out.println(document.documentClass().key() + "  " + document.licence());
            document.labels().forEach((label, value) -> out.println(label.key() + "=" + value));
            out.println();
            out.println(document.text());
        }
        return 0;
    }
}
