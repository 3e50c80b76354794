package org.gaoyao.app.command.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.gaoyao.app.Program;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command in a process of its own, whose environment names a hub of ours on loopback. */
class ModelDownloadTest {

    private static final String COMMIT = "0123456789abcdef0123456789abcdef01234567";
    private static final Map<String, String> FILES = Map.of(
            "config.json", "{\"model_type\": \"qwen3\"}", "onnx/model.onnx", "another format", "sub/notes.txt", "注意");

    @TempDir
    private Path folder;

    private HttpServer hub;

    @BeforeEach
    void start() throws IOException {
        hub = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        hub.createContext("/", this::answer);
        hub.start();
    }

    @AfterEach
    void stop() {
        hub.stop(0);
    }

    @Test
    void aRepositoryGoesIntoTheCacheAndFromThereIntoAFolder() throws Exception {
        Path into = folder.resolve("judge");
        assertThat(download(0, "Acme/Judge", "--dir", into)).endsWith(into + "\n");
        assertThat(into.resolve("config.json")).hasContent(FILES.get("config.json"));
        assertThat(into.resolve("sub/notes.txt")).hasContent("注意").isRegularFile();
        assertThat(into.resolve("onnx")).doesNotExist();
        assertThat(Files.isSymbolicLink(into.resolve("config.json"))).isFalse();
        Path snapshot = folder.resolve("cache/models--Acme--Judge/snapshots").resolve(COMMIT);
        assertThat(snapshot.resolve("config.json")).exists();

        hub.stop(0);
        assertThat(download(1, "Acme/Judge")).contains("check the network");
        assertThat(download(1, "../Judge")).contains("nothing was downloaded", "write it as owner/name");
    }

    private String download(int code, Object... arguments) throws Exception {
        Object[] command = new Object[arguments.length + 2];
        command[0] = "model";
        command[1] = "download";
        System.arraycopy(arguments, 0, command, 2, arguments.length);
        ProcessBuilder process = Program.process(command);
        process.environment()
                .put("HF_ENDPOINT", "http://127.0.0.1:" + hub.getAddress().getPort());
        process.environment().put("HF_HUB_CACHE", folder.resolve("cache").toString());
        process.environment().remove("HF_HUB_OFFLINE");
        Process child = process.start();
        String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(child.waitFor()).as(said).isEqualTo(code);
        return said;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String prefix = "/Acme/Judge/resolve/" + COMMIT + "/";
        exchange.getResponseHeaders().set("X-Repo-Commit", COMMIT);
        String content = path.startsWith(prefix) ? FILES.get(path.substring(prefix.length())) : null;
        if (path.equals("/api/models/Acme/Judge/revision/main")) {
            String names = FILES.keySet().stream()
                    .sorted()
                    .map("{\"rfilename\": \"%s\"}"::formatted)
                    .reduce((one, other) -> one + ", " + other)
                    .orElseThrow();
            send(exchange, "{\"sha\": \"%s\", \"siblings\": [%s]}".formatted(COMMIT, names));
        } else if (content != null) {
            exchange.getResponseHeaders().set("ETag", "\"" + gitHash(content) + "\"");
            send(exchange, content);
        } else {
            exchange.sendResponseHeaders(404, -1);
        }
        exchange.close();
    }

    private static void send(HttpExchange exchange, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders().set("Content-Length", Integer.toString(body.length));
            exchange.sendResponseHeaders(200, -1);
        } else {
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static String gitHash(String content) {
        byte[] body = content.getBytes(StandardCharsets.UTF_8);
        try {
            MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
            sha1.update(("blob " + body.length + "\0").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha1.digest(body));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
