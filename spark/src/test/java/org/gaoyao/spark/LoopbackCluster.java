package org.gaoyao.spark;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.launcher.JavaModuleOptions;

/** A standalone cluster on this machine: a master and workers, each a process of its own, out of the class path alone. */
final class LoopbackCluster implements AutoCloseable {

    private static final String HOST = "127.0.0.1";

    private final List<Process> processes = new ArrayList<>();
    private final Path home;
    private final int port;

    /** Starts a master and workers of one core each; the folder takes what they write. */
    LoopbackCluster(Path folder, int workers) throws IOException, InterruptedException {
        this.home = Files.createDirectories(folder.resolve("home"));
        // What Spark takes for an installation: executors get their classes by the class path.
        Files.createDirectories(home.resolve("jars"));
        Files.writeString(home.resolve("RELEASE"), "");
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            this.port = socket.getLocalPort();
        }
        start(folder, "org.apache.spark.deploy.master.Master", "--port", String.valueOf(port), "--webui-port", "0");
        while (!listens()) {
            Thread.sleep(100);
        }
        for (int worker = 0; worker < workers; worker++) {
            String work = folder.resolve("worker-" + worker).toString();
            start(
                    folder,
                    "org.apache.spark.deploy.worker.Worker",
                    "--cores",
                    "1",
                    "--memory",
                    "1g",
                    "--webui-port",
                    "0",
                    "--work-dir",
                    work,
                    master());
        }
    }

    /** Its address. */
    String master() {
        return "spark://" + HOST + ":" + port;
    }

    /** What a program on this machine has to set. */
    static Map<String, String> settings() {
        return Map.of("spark.driver.host", HOST, "spark.driver.bindAddress", HOST, "spark.executor.memory", "700m");
    }

    private void start(Path folder, String main, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(JavaModuleOptions.defaultModuleOptionArray()));
        command.addAll(List.of("-Xmx256m", "-cp", System.getProperty("java.class.path"), main, "--host", HOST));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(processes.size() + ".log").toFile());
        builder.environment().putAll(Map.of("SPARK_HOME", home.toString(), "SPARK_SCALA_VERSION", "2.13"));
        processes.add(builder.start());
    }

    private boolean listens() {
        if (!processes.getFirst().isAlive()) {
            throw new IllegalStateException("the master did not start");
        }
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException _) {
            return false;
        }
    }

    /** Ends it: the workers first, which end their executors. */
    @Override
    public void close() {
        for (Process process : processes.reversed()) {
            process.destroy();
            process.onExit().join();
        }
    }
}
