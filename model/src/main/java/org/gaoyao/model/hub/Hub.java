package org.gaoyao.model.hub;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.gaoyao.model.hub.HubException.Kind;
import org.gaoyao.run.AtomicFile;
import org.gaoyao.run.FileLock;
import org.gaoyao.run.Json;
import org.gaoyao.run.Progress;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Downloads repositories of models: {@code blobs} named by checksum, {@code refs} from revision to commit, {@code snapshots}
 * of links, as Hugging Face's own tools lay them out, so that both find what the other fetched.
 *
 * <p>What was cut off is kept in {@code blobs/<etag>.incomplete} and continued; nothing gets its final name before its
 * checksum was found right.
 */
public final class Hub {

    private static final Pattern REPOSITORY = Pattern.compile("(?!.*\\.\\.)[\\w.-]+(/[\\w.-]+)?");
    private static final Pattern REVISION = Pattern.compile("(?!.*\\.\\.)[\\w-][\\w.-]*(/[\\w-][\\w.-]*)*");
    private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40}");
    private static final int ATTEMPTS = 5;

    /** Weights in formats that are not read here, which repositories often hold beside safetensors. */
    private static final Pattern OTHER_WEIGHTS =
            Pattern.compile(".*\\.(bin|pth|pt|onnx|h5|msgpack|ot|gguf)|(original|onnx)/.*");

    private final HubSettings settings;
    private final Progress progress;

    /** A hub by its settings. */
    public Hub(HubSettings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
    }

    /** Whether a file is of use here: not weights in another format than safetensors. */
    public static boolean isUseful(String file) {
        return !OTHER_WEIGHTS.matcher(file).matches();
    }

    /**
     * Fetches what is missing of a repository and returns the folder of its snapshot.
     *
     * @param repository such as {@code Qwen/Qwen3-0.6B}
     * @param revision a branch, tag or commit
     * @param wanted which files, by their path in the repository
     * @throws HubException with the kind of failure; what has come is kept and continued the next time
     * @throws IllegalArgumentException if {@code repository} or {@code revision} cannot be one
     */
    public Path download(String repository, String revision, Predicate<String> wanted) throws IOException {
        if (!REPOSITORY.matcher(repository).matches()
                || !REVISION.matcher(revision).matches()) {
            throw new IllegalArgumentException("not a repository and a revision: " + repository + ", " + revision);
        }
        String name = "models--" + repository.replace("/", "--");
        Path folder = settings.cache().resolve(name);
        if (settings.offline()) {
            return cached(folder, repository, revision);
        }
        try (FileLock _ = FileLock.acquire(
                        settings.cache().resolve(".locks").resolve(name).resolve("gaoyao.lock"),
                        repository + " was not downloaded");
                var connection = new HubConnection(settings)) {
            return fetch(connection, folder, repository, revision, wanted);
        }
    }

    private static Path cached(Path folder, String repository, String revision) throws IOException {
        Path reference = folder.resolve("refs").resolve(revision);
        String commit =
                Files.isRegularFile(reference) ? Files.readString(reference).strip() : revision;
        Path snapshot = folder.resolve("snapshots").resolve(commit);
        if (!COMMIT.matcher(commit).matches() || !Files.isDirectory(snapshot)) {
            throw new HubException(
                    Kind.OFFLINE,
                    repository + " at " + revision + ": not in the cache → unset HF_HUB_OFFLINE to ask the hub");
        }
        return snapshot;
    }

    private Path fetch(
            HubConnection connection, Path folder, String repository, String revision, Predicate<String> wanted)
            throws IOException {
        JsonNode model = model(connection, repository, revision);
        String commit = model.path("sha").asString("");
        if (!COMMIT.matcher(commit).matches()) {
            throw new HubException(Kind.UNEXPECTED, repository + ": the hub does not say which commit it has");
        }
        Path snapshot = folder.resolve("snapshots").resolve(commit);
        for (String file : files(repository, model, wanted)) {
            URI address = connection.address("/" + repository + "/resolve/" + commit + "/" + file);
            HttpResponse<Void> head = connection.head(address);
            HubConnection.accept(repository + ", " + file, head);
            HubFile announced = HubFile.of(file, head.headers());
            Path blob = folder.resolve("blobs").resolve(announced.etag());
            if (!Files.exists(blob)) {
                fetch(connection, address, file, announced, blob);
            }
            link(snapshot.resolve(file), blob);
        }
        if (!revision.equals(commit)) {
            AtomicFile.write(folder.resolve("refs").resolve(revision), commit);
        }
        return snapshot;
    }

    private static JsonNode model(HubConnection connection, String repository, String revision) throws IOException {
        HttpResponse<InputStream> answer = connection.get(
                URI.create(connection.address("/api/models/" + repository + "/revision") + "/"
                        + HubConnection.escaped(revision)),
                0);
        try (InputStream body = answer.body()) {
            HubConnection.accept(repository + " at " + revision, answer);
            return Json.parse(new String(body.readAllBytes(), StandardCharsets.UTF_8));
        } catch (JacksonException failure) {
            throw new HubException(Kind.UNEXPECTED, repository + ": the hub answered what is not JSON", failure);
        }
    }

    private static List<String> files(String repository, JsonNode model, Predicate<String> wanted) throws HubException {
        var files = new ArrayList<String>();
        for (JsonNode sibling : model.path("siblings")) {
            String file = sibling.path("rfilename").asString("");
            Path path = Path.of(file);
            if (file.isEmpty() || path.isAbsolute() || !path.normalize().equals(path) || path.startsWith("..")) {
                throw new HubException(Kind.UNEXPECTED, repository + ": names a file outside of it: " + file);
            }
            if (wanted.test(file)) {
                files.add(file);
            }
        }
        return files;
    }

    private void fetch(HubConnection connection, URI address, String name, HubFile announced, Path blob)
            throws IOException {
        Files.createDirectories(Objects.requireNonNull(blob.getParent()));
        Path incomplete = blob.resolveSibling(announced.etag() + ".incomplete");
        try (Progress.Task task = progress.task(name, announced.size(), "bytes")) {
            for (int attempt = 1; attempt <= ATTEMPTS && !isWhole(incomplete, announced); attempt++) {
                try {
                    append(connection, address, name, announced, incomplete, task);
                } catch (IOException cut) {
                    boolean lasting = cut instanceof HubException hub && hub.kind() != Kind.UNREACHABLE;
                    if (lasting || attempt == ATTEMPTS) {
                        throw cut;
                    }
                }
            }
        }
        if (!announced.matches(incomplete)) {
            Files.delete(incomplete);
            throw new HubException(
                    Kind.DAMAGED, name + ": its checksum is not " + announced.etag() + " → removed; download it again");
        }
        Files.move(incomplete, blob, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void append(
            HubConnection connection, URI address, String name, HubFile announced, Path incomplete, Progress.Task task)
            throws IOException {
        long start = size(incomplete);
        if (start > announced.size()) {
            Files.delete(incomplete);
            start = 0;
        }
        HttpResponse<InputStream> answer = connection.get(address, start);
        try (InputStream body = answer.body()) {
            HubConnection.accept(name, answer);
            boolean continued = answer.statusCode() == 206;
            try (OutputStream out = Files.newOutputStream(
                    incomplete,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE,
                    continued ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING)) {
                byte[] buffer = new byte[1 << 16];
                for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                    out.write(buffer, 0, read);
                    task.advance(read);
                }
            }
        } catch (HubException refused) {
            throw refused;
        } catch (IOException cut) {
            throw new HubException(
                    Kind.UNREACHABLE,
                    name + ": cut off after " + size(incomplete) + " of " + announced.size()
                            + " bytes → give the same command again to continue",
                    cut);
        }
    }

    private static boolean isWhole(Path file, HubFile announced) throws IOException {
        return Files.exists(file) && Files.size(file) == announced.size();
    }

    private static long size(Path file) throws IOException {
        return Files.exists(file) ? Files.size(file) : 0;
    }

    private static void link(Path file, Path blob) throws IOException {
        if (Files.exists(file)) {
            return;
        }
        Path folder = Objects.requireNonNull(file.getParent());
        Files.createDirectories(folder);
        Files.deleteIfExists(file);
        try {
            Files.createSymbolicLink(file, folder.relativize(blob));
        } catch (UnsupportedOperationException _) {
            Files.copy(blob, file);
        }
    }
}
