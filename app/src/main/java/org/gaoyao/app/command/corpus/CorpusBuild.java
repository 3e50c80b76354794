package org.gaoyao.app.command.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gaoyao.app.command.FlagRecipe;
import org.gaoyao.app.command.Shared;
import org.gaoyao.run.ProblemsException;
import org.gaoyao.run.folder.RunFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gaoyao corpus build}: a corpus from files and folders, without writing a recipe first. */
@Command(
        name = "build",
        description = {
            "Makes a corpus of files and folders: a run with the stages law (if there are statutes), corpus and report."
                    + " 由文件和目录建立语料。",
            "The same command goes on where it was stopped. What is not an option is a setting: gaoyao recipe schema."
        },
        mixinStandardHelpOptions = true)
final class CorpusBuild implements Callable<Integer> {

    @Mixin
    private Shared shared = new Shared();

    @Parameters(
            paramLabel = "[NAME=]PATH",
            arity = "1..*",
            description = "The sources: files or folders, archives included. 来源文件或目录。")
    private List<String> sources = new ArrayList<>();

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder of the run. 输出目录。")
    private Path out = Path.of("");

    @Option(names = "--licence", paramLabel = "TEXT", description = "By what right the sources are used. 许可。")
    private @Nullable String licence;

    @Option(
            names = "--class",
            paramLabel = "CLASS",
            description = "The class of the documents: judgment, statute … 类别。")
    private @Nullable String documentClass;

    @Option(names = "--layout", paramLabel = "NAME", description = "The layout of rows: skypile-150b, moot … 字段布局。")
    private @Nullable String layout;

    @Option(names = "--text", paramLabel = "FIELD", split = ",", description = "The fields of the text. 正文字段。")
    private List<String> text = new ArrayList<>();

    @Option(names = "--data", paramLabel = "DIR", description = "Where statutes/ and benchmarks/ lie. 数据目录。")
    private @Nullable Path data;

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            description = "A setting of the stage, such as corpus.law-in-force.policy=drop; can be repeated. 设置。")
    private List<String> overrides = new ArrayList<>();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        RunFolder folder =
                new FlagRecipe("corpus", stages(), overrides, Optional.ofNullable(data)).run(out, "no corpus was made");
        spec.commandLine()
                .getOut()
                .println(shared.language().say("Report: ", "报告：")
                        + folder.stage("corpus")
                                .resolve("report.html")
                                .toAbsolutePath()
                                .normalize());
        return 0;
    }

    private Map<String, Object> stages() {
        Map<String, Object> stages = new LinkedHashMap<>();
        if (data != null && Files.isDirectory(data.resolve("statutes"))) {
            stages.put("law", Map.of());
        }
        stages.put("corpus", Map.of("sources", sources()));
        stages.put("report", Map.of());
        return stages;
    }

    private Map<String, Object> sources() {
        Map<String, Object> named = new LinkedHashMap<>();
        for (String given : sources) {
            int equals = given.indexOf('=');
            Path path = Path.of(given.substring(equals + 1)).toAbsolutePath().normalize();
            String name = equals > 0
                    ? given.substring(0, equals)
                    : String.valueOf(path.getFileName()).replaceFirst("\\..*$", "");
            Map<String, Object> source = new LinkedHashMap<>();
            source.put("path", path.toString());
            put(source, "licence", licence);
            put(source, "document-class", documentClass);
            put(source, "layout", layout);
            source.put("text", text);
            if (named.put(name, source) != null) {
                throw ProblemsException.of(
                        "no corpus was made", given, "is the second source called " + name, "write NAME=PATH");
            }
        }
        return named;
    }

    private static void put(Map<String, Object> source, String key, @Nullable String value) {
        if (value != null) {
            source.put(key, value);
        }
    }
}
