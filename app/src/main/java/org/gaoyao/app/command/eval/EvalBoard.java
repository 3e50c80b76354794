package org.gaoyao.app.command.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.gaoyao.app.command.Shared;
import org.gaoyao.eval.board.BoardPage;
import org.gaoyao.eval.board.ScoredModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gaoyao eval board}: the scores of several models as one page. */
@Command(
        name = "board",
        description =
                "Shows the scores of models side by side, down to every answer, as a page that needs nothing else."
                        + " 生成评测榜网页。",
        mixinStandardHelpOptions = true)
public final class EvalBoard implements Callable<Integer> {

    @Mixin
    private Shared shared;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "[NAME=]DIR",
            description = "What gaoyao eval score wrote, and what the model is called there (else the folder's name)."
                    + " 评分结果目录。")
    private List<String> results = List.of();

    @Option(
            names = "--out",
            paramLabel = "PAGE",
            defaultValue = "scoreboard.html",
            description = "The page (${DEFAULT-VALUE}). 网页文件。")
    private Path out = Path.of("");

    @Override
    public Integer call() throws IOException {
        var models = new ArrayList<ScoredModel>();
        for (String result : results) {
            NamedFolder named = NamedFolder.of(result);
            models.add(new ScoredModel(named.name(), named.folder()));
        }
        BoardPage.write(models, out);
        spec.commandLine()
                .getOut()
                .println(shared.language()
                        .say("open %s in a browser", "请用浏览器打开 %s")
                        .formatted(out));
        return 0;
    }
}
