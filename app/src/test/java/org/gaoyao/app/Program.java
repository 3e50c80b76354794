package org.gaoyao.app;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Runs the program as a user would: in this process, or in one of its own that can be killed. */
public final class Program {

    private Program() {}

    /** What a command said and with which code it ended. */
    public record Said(int code, String out, String err) {}

    /** Runs a command line in this process. */
    public static Said run(Object... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code = Gaoyao.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(strings(arguments).toArray(String[]::new));
        return new Said(code, out.toString(), err.toString());
    }

    /** A command line in a process of its own, not started yet; its two outputs come as one. */
    public static ProcessBuilder process(Object... arguments) {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                Gaoyao.class.getName()));
        command.addAll(strings(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true);
    }

    /** The folder of the repository. */
    public static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!folder.resolve("recipes").toFile().isDirectory()) {
            folder = folder.resolve("..").normalize();
        }
        return folder;
    }

    /** The quickstart as far as a test can wait for it: without the stages that train. */
    public static Path quickstart() {
        try {
            return Path.of(Objects.requireNonNull(Program.class.getResource("quickstart.yaml"))
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<String> strings(Object... arguments) {
        return List.of(arguments).stream().map(Object::toString).toList();
    }
}
