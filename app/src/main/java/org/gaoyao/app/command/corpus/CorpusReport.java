package org.gaoyao.app.command.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.gaoyao.app.command.Shared;
import org.gaoyao.app.stage.CorpusPage;
import org.gaoyao.run.AtomicFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gaoyao corpus report}: the page of a corpus. */
@Command(
        name = "report",
        description = "Writes the report of a corpus as one HTML page. 生成语料报告网页。",
        mixinStandardHelpOptions = true)
final class CorpusReport implements Callable<Integer> {

    @Mixin
    private Shared shared = new Shared();

    @Parameters(paramLabel = "CORPUS", description = "A run, or the folder of a corpus. 运行或语料目录。")
    private Path folder = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where the page goes. 输出文件。")
    private Path out = Path.of("");

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        AtomicFile.write(out, CorpusPage.of(CorpusArgument.open(folder)));
        spec.commandLine()
                .getOut()
                .println(shared.language().say("Report: ", "报告：")
                        + out.toAbsolutePath().normalize());
        return 0;
    }
}
