package org.gaoyao.model.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.random.RandomGeneratorFactory;
import org.gaoyao.model.hub.HubException.Kind;
import org.gaoyao.run.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Downloads from a hub of our own on loopback, whose large files lie on a second server. */
class HubTest {

    private static final String COMMIT = "0123456789abcdef0123456789abcdef01234567";
    private static final byte[] CONFIG = "{\"model_type\": \"qwen3\"}".getBytes(StandardCharsets.UTF_8);
    private static final byte[] WEIGHTS = bytes(300_000);

    /** A request as a server saw it. */
    private record Seen(String method, String path, String authorization, String range) {}

    private final List<Seen> hubSaw = new CopyOnWriteArrayList<>();
    private final List<Seen> storeSaw = new CopyOnWriteArrayList<>();
    private HttpServer hub;
    private HttpServer store;
    private String files = "\"config.json\", \"model.safetensors\", \"pytorch_model.bin\"";
    private byte[] stored = WEIGHTS;
    private int cuts;
    private int status = 200;

    @TempDir
    private Path folder;

    @BeforeEach
    void start() throws IOException {
        hub = server(this::hub);
        store = server(this::store);
    }

    @AfterEach
    void stop() {
        hub.stop(0);
        store.stop(0);
    }

    @Test
    void aRepositoryComesWholeInTheLayoutOfTheCache() throws IOException {
        Path snapshot = download();
        Path models = folder.resolve("models--Acme--Judge");
        assertThat(snapshot).isEqualTo(models.resolve("snapshots").resolve(COMMIT));
        assertThat(snapshot.resolve("config.json")).hasBinaryContent(CONFIG);
        assertThat(snapshot.resolve("model.safetensors")).hasBinaryContent(WEIGHTS);
        assertThat(snapshot.resolve("pytorch_model.bin")).doesNotExist();
        assertThat(models.resolve("refs/main")).hasContent(COMMIT);
        assertThat(Files.readSymbolicLink(snapshot.resolve("model.safetensors")))
                .isEqualTo(Path.of("../../blobs", digest("SHA-256", WEIGHTS)));
    }

    @Test
    void whatIsThereIsNotFetchedAgain() throws IOException {
        download();
        storeSaw.clear();
        download();
        assertThat(storeSaw).isEmpty();
    }

    @Test
    void aConnectionThatIsCutIsContinuedWhereItEnded() throws IOException {
        cuts = 1;
        assertThat(download().resolve("model.safetensors")).hasBinaryContent(WEIGHTS);
        assertThat(storeSaw).hasSize(2);
        assertThat(storeSaw.getFirst().range()).isEmpty();
        assertThat(storeSaw.getLast().range()).isNotEmpty();
    }

    @Test
    void whatAnEarlierDownloadLeftIsContinued() throws IOException {
        Path blobs = Files.createDirectories(folder.resolve("models--Acme--Judge/blobs"));
        Files.write(blobs.resolve(digest("SHA-256", WEIGHTS) + ".incomplete"), Arrays.copyOf(WEIGHTS, 100_000));
        assertThat(download().resolve("model.safetensors")).hasBinaryContent(WEIGHTS);
        assertThat(storeSaw).extracting(Seen::range).containsExactly("bytes=100000-");
    }

    @Test
    void aWrongChecksumIsRefusedAndNothingOfItStays() throws IOException {
        stored = WEIGHTS.clone();
        stored[77]++;
        refused(Kind.DAMAGED, "model.safetensors: its checksum");
        try (var blobs = Files.list(folder.resolve("models--Acme--Judge/blobs"))) {
            assertThat(blobs.map(Path::getFileName).map(Path::toString)).noneMatch(name -> name.length() >= 64);
        }
    }

    @Test
    void theTokenGoesToTheHubAndToNoOther() throws IOException {
        download();
        assertThat(hubSaw).isNotEmpty().allMatch(seen -> seen.authorization().equals("Bearer hf_secret"));
        assertThat(storeSaw).isNotEmpty().allMatch(seen -> seen.authorization().isEmpty());
        assertThat(settings(false).toString()).doesNotContain("hf_secret");
    }

    @Test
    void offlineAsksNobody() throws IOException {
        assertThatExceptionOfType(HubException.class)
                .isThrownBy(() -> download(settings(true)))
                .matches(failure -> failure.kind() == Kind.OFFLINE);
        assertThat(hubSaw).isEmpty();
        Path snapshot = download();
        hubSaw.clear();
        assertThat(download(settings(true))).isEqualTo(snapshot);
        assertThat(hubSaw).isEmpty();
    }

    @Test
    void whatTheHubRefusesIsSaidByKind() {
        status = 404;
        refused(Kind.ABSENT, "check the name and --revision");
        status = 401;
        refused(Kind.FORBIDDEN, "set HF_TOKEN");
        status = 500;
        refused(Kind.UNEXPECTED, "answered 500");
        hub.stop(0);
        refused(Kind.UNREACHABLE, "check the network");
    }

    @Test
    void aFileOutsideOfTheRepositoryIsRefused() {
        files = "\"../../escaped.json\"";
        refused(Kind.UNEXPECTED, "names a file outside of it");
        assertThatThrownBy(() -> new Hub(settings(false), Progress.silent()).download("../x", "main", _ -> true))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theEnvironmentSaysWhichHub() {
        HubSettings settings = HubSettings.of(
                Map.of("HF_ENDPOINT", "https://mirror.example/", "HF_HUB_OFFLINE", "1", "HF_HOME", "/hf"),
                Path.of("/home"));
        assertThat(settings)
                .isEqualTo(new HubSettings(
                        URI.create("https://mirror.example"), Optional.empty(), true, Path.of("/hf/hub")));
        assertThat(HubSettings.of(Map.of(), Path.of("/home")).cache())
                .isEqualTo(Path.of("/home/.cache/huggingface/hub"));
    }

    private void refused(Kind kind, String message) {
        assertThatExceptionOfType(HubException.class)
                .isThrownBy(this::download)
                .withMessageContaining(message)
                .matches(failure -> failure.kind() == kind);
    }

    private Path download() throws IOException {
        return download(settings(false));
    }

    private static Path download(HubSettings settings) throws IOException {
        return new Hub(settings, Progress.silent()).download("Acme/Judge", "main", Hub::isUseful);
    }

    private HubSettings settings(boolean offline) {
        return new HubSettings(
                URI.create("http://127.0.0.1:" + hub.getAddress().getPort()),
                Optional.of("hf_secret"),
                offline,
                folder);
    }

    private void hub(HttpExchange exchange) throws IOException {
        hubSaw.add(seen(exchange));
        String path = exchange.getRequestURI().getPath();
        exchange.getResponseHeaders().set("X-Repo-Commit", COMMIT);
        if (status != 200) {
            exchange.sendResponseHeaders(status, -1);
        } else if (path.equals("/api/models/Acme/Judge/revision/main")) {
            String siblings = files.replaceAll("(\"[^\"]+\")", "{\"rfilename\": $1}");
            send(
                    exchange,
                    ("{\"sha\": \"" + COMMIT + "\", \"siblings\": [" + siblings + "]}")
                            .getBytes(StandardCharsets.UTF_8));
        } else if (path.equals("/Acme/Judge/resolve/" + COMMIT + "/config.json")) {
            byte[] head = ("blob " + CONFIG.length + "\0").getBytes(StandardCharsets.UTF_8);
            byte[] blob = Arrays.copyOf(head, head.length + CONFIG.length);
            System.arraycopy(CONFIG, 0, blob, head.length, CONFIG.length);
            exchange.getResponseHeaders().set("ETag", "\"" + digest("SHA-1", blob) + "\"");
            send(exchange, CONFIG);
        } else if (path.equals("/Acme/Judge/resolve/" + COMMIT + "/model.safetensors")) {
            exchange.getResponseHeaders().set("X-Linked-Etag", "\"" + digest("SHA-256", WEIGHTS) + "\"");
            exchange.getResponseHeaders().set("X-Linked-Size", Integer.toString(WEIGHTS.length));
            exchange.getResponseHeaders()
                    .set("Location", "http://127.0.0.1:" + store.getAddress().getPort() + "/weights");
            exchange.sendResponseHeaders(302, -1);
        } else {
            exchange.sendResponseHeaders(404, -1);
        }
        exchange.close();
    }

    private void store(HttpExchange exchange) throws IOException {
        Seen seen = seen(exchange);
        storeSaw.add(seen);
        int start = seen.range().isEmpty() ? 0 : Integer.parseInt(seen.range().replaceAll("\\D", ""));
        exchange.sendResponseHeaders(start == 0 ? 200 : 206, stored.length - start);
        int end = cuts-- > 0 ? stored.length / 2 : stored.length;
        exchange.getResponseBody().write(stored, start, end - start);
        exchange.getResponseBody().flush();
        exchange.close();
    }

    private static void send(HttpExchange exchange, byte[] body) throws IOException {
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders().set("Content-Length", Integer.toString(body.length));
            exchange.sendResponseHeaders(200, -1);
        } else {
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static Seen seen(HttpExchange exchange) {
        return new Seen(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"))
                        .orElse(""),
                Optional.ofNullable(exchange.getRequestHeaders().getFirst("Range"))
                        .orElse(""));
    }

    private static HttpServer server(com.sun.net.httpserver.HttpHandler handler) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", handler);
        server.start();
        return server;
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        RandomGeneratorFactory.of("Xoshiro256PlusPlus").create(7).nextBytes(bytes);
        return bytes;
    }

    private static String digest(String algorithm, byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
