package org.gaoyao.model.hub;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gaoyao.model.hub.HubException.Kind;

/** Requests to a hub. Redirections are followed by hand: the token goes to the endpoint and to no other origin. */
final class HubConnection implements AutoCloseable {

    private static final int REDIRECTIONS = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HubSettings settings;
    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(20))
            .build();

    HubConnection(HubSettings settings) {
        this.settings = settings;
    }

    /** An address below the endpoint; what stands between the slashes of {@code path} is escaped here. */
    URI address(String path) {
        String escaped =
                Arrays.stream(path.split("/")).map(HubConnection::escaped).collect(Collectors.joining("/"));
        return URI.create(settings.endpoint() + escaped);
    }

    /** A text as one segment of an address. */
    static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The answer that tells of a file, which may be a redirection to where its bytes are. */
    HttpResponse<Void> head(URI address) throws IOException {
        URI next = address;
        for (int i = 0; i < REDIRECTIONS; i++) {
            HttpResponse<Void> answer =
                    send(request(next).method("HEAD", HttpRequest.BodyPublishers.noBody()), BodyHandlers.discarding());
            boolean moved = isRedirection(answer.statusCode())
                    && answer.headers().firstValue("X-Repo-Commit").isEmpty();
            if (!moved) {
                return answer;
            }
            next = location(next, answer);
        }
        throw new HubException(Kind.UNEXPECTED, address + ": redirected more than " + REDIRECTIONS + " times");
    }

    /** The bytes at an address from {@code start} on, wherever they are. */
    HttpResponse<InputStream> get(URI address, long start) throws IOException {
        URI next = address;
        for (int i = 0; i < REDIRECTIONS; i++) {
            HttpRequest.Builder request = request(next).GET();
            if (start > 0) {
                request.header("Range", "bytes=" + start + "-");
            }
            HttpResponse<InputStream> answer = send(request, BodyHandlers.ofInputStream());
            if (!isRedirection(answer.statusCode())) {
                return answer;
            }
            answer.body().close();
            next = location(next, answer);
        }
        throw new HubException(Kind.UNEXPECTED, address + ": redirected more than " + REDIRECTIONS + " times");
    }

    private HttpRequest.Builder request(URI address) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("User-Agent", "gaoyao")
                .header("Accept-Encoding", "identity");
        if (sameOrigin(address, settings.endpoint())) {
            settings.token().ifPresent(token -> request.header("Authorization", "Bearer " + token));
        }
        return request;
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) throws IOException {
        HttpRequest built = request.build();
        try {
            return client.send(built, body);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new HubException(Kind.UNREACHABLE, built.uri().getHost() + ": interrupted", interrupted);
        } catch (IOException failure) {
            throw new HubException(
                    Kind.UNREACHABLE,
                    built.uri().getHost() + ": cannot be reached (" + failure
                            + ") → check the network and HF_ENDPOINT; what has come is kept",
                    failure);
        }
    }

    /** Refuses an answer that is neither a success nor a redirection. */
    static void accept(String what, HttpResponse<?> answer) throws HubException {
        int status = answer.statusCode();
        if (status == 401 || status == 403) {
            throw new HubException(
                    Kind.FORBIDDEN,
                    what + ": refused (" + status + ") → set HF_TOKEN, and accept the model's terms on its page");
        }
        if (status == 404) {
            throw new HubException(Kind.ABSENT, what + ": the hub has none → check the name and --revision");
        }
        if (status < 200 || status >= 400) {
            throw new HubException(Kind.UNEXPECTED, what + ": the hub answered " + status + " → try again later");
        }
    }

    private static URI location(URI from, HttpResponse<?> answer) throws HubException {
        String location = answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new HubException(Kind.UNEXPECTED, from + ": redirected to nowhere"));
        URI next = from.resolve(location);
        if ("https".equals(from.getScheme()) && !"https".equals(next.getScheme())) {
            throw new HubException(Kind.UNEXPECTED, from + ": redirected to an address that is not encrypted");
        }
        return next;
    }

    private static boolean isRedirection(int status) {
        return status >= 300 && status < 400;
    }

    private static boolean sameOrigin(URI one, URI other) {
        return Objects.equals(one.getScheme(), other.getScheme())
                && Objects.equals(one.getHost(), other.getHost())
                && one.getPort() == other.getPort();
    }

    @Override
    public void close() {
        client.close();
    }
}
