package org.gaoyao.app.command.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.gaoyao.model.hub.Hub;
import org.gaoyao.model.hub.HubSettings;
import org.gaoyao.run.AtomicFile;
import org.gaoyao.run.ProblemsException;
import org.gaoyao.run.terminal.ShownProgress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gaoyao model download REPO}: a repository of the Hugging Face hub, into its cache or a folder. */
@Command(
        name = "download",
        description = "Downloads a model from the Hugging Face hub; reads HF_ENDPOINT, HF_TOKEN, HF_HUB_OFFLINE, "
                + "HF_HUB_CACHE, HF_HOME. 从模型库下载模型。",
        mixinStandardHelpOptions = true)
final class ModelDownload implements Callable<Integer> {

    @Parameters(paramLabel = "REPO", description = "Such as Qwen/Qwen3-0.6B. 模型仓库。")
    private String repository = "";

    @Option(names = "--revision", paramLabel = "NAME", description = "A branch, tag or commit. 版本。")
    private String revision = "main";

    @Option(names = "--dir", paramLabel = "DIR", description = "Copies the files there as well. 复制到目录。")
    private @Nullable Path folder;

    @Option(names = "--all", description = "Weights in other formats than safetensors as well. 下载全部文件。")
    private boolean all;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var settings = HubSettings.of(System.getenv(), Path.of(System.getProperty("user.home")));
        Path snapshot;
        try (ShownProgress progress = ShownProgress.start()) {
            snapshot = new Hub(settings, progress).download(repository, revision, file -> all || Hub.isUseful(file));
        } catch (IllegalArgumentException wrong) {
            throw ProblemsException.of(
                    "nothing was downloaded", "REPO", String.valueOf(wrong.getMessage()), "write it as owner/name");
        }
        if (folder != null) {
            copy(snapshot, folder);
        }
        spec.commandLine().getOut().println(folder == null ? snapshot : folder);
        return 0;
    }

    private static void copy(Path from, Path to) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(from)) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            AtomicFile.write(to.resolve(from.relativize(file)), out -> Files.copy(file, out));
        }
    }
}
