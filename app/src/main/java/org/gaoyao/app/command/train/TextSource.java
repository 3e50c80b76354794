package org.gaoyao.app.command.train;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gaoyao.corpus.shard.CorpusFolder;
import org.gaoyao.run.folder.RunFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What {@code gaoyao train base} and {@code midtrain} have in common: the corpus, where it goes, further settings. */
final class TextSource {

    @Option(
            names = "--corpus",
            required = true,
            paramLabel = "DIR",
            description = "A corpus, or the run that made one (gaoyao corpus build). 语料目录或其运行目录。")
    private Path corpus = Path.of("");

    @Option(names = "--licence", paramLabel = "TEXT", description = "By what right corpus and model are used. 许可。")
    private @Nullable String licence;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder of the run. 输出目录。")
    private Path out = Path.of("");

    @Option(names = "--steps", paramLabel = "N", description = "How many steps. 步数。")
    private @Nullable Long steps;

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            description = "Any setting, such as midtrain.rate.max=1e-3; can be repeated. 设置。")
    private List<String> overrides = new ArrayList<>();

    /** The folder of the run. */
    Path out() {
        return out;
    }

    List<String> overrides() {
        return overrides;
    }

    /** The settings of the stage tokenizer. */
    Map<String, Object> tokenizer() {
        Path inRun = new RunFolder(corpus).stage("corpus");
        Path folder = new CorpusFolder(corpus).exists() || !Files.isDirectory(inRun) ? corpus : inRun;
        Map<String, Object> settings = licensed();
        settings.put("corpus", absolute(folder));
        return settings;
    }

    /** The settings that a stage of training gets from the options. */
    Map<String, Object> training() {
        Map<String, Object> settings = new LinkedHashMap<>();
        if (steps != null) {
            settings.put("steps", steps);
        }
        return settings;
    }

    /** Settings with the licence, where there is one. */
    Map<String, Object> licensed() {
        Map<String, Object> settings = new LinkedHashMap<>();
        if (licence != null) {
            settings.put("licence", licence);
        }
        return settings;
    }

    /** A path as it can stand in a recipe that lies anywhere. */
    static String absolute(Path path) {
        return path.toAbsolutePath().normalize().toString();
    }
}
