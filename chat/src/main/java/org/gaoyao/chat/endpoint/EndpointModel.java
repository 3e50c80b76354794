package org.gaoyao.chat.endpoint;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeoutException;
import org.gaoyao.chat.answer.Answer;
import org.gaoyao.chat.answer.ChatModel;
import org.gaoyao.chat.answer.ChatRequest;
import org.gaoyao.chat.answer.Failure;
import org.gaoyao.chat.answer.Listener;
import org.gaoyao.chat.answer.Outcome;
import org.gaoyao.chat.answer.ThoughtSplitter;
import org.gaoyao.run.Json;
import org.gaoyao.run.ProblemsException;
import tools.jackson.core.JacksonException;

/**
 * A model behind an OpenAI-compatible interface.
 *
 * <ol>
 *   <li>A request waits until fewer than the endpoint's limit are under way; callers are best on virtual threads.
 *   <li>It is made again, with growing pauses, while no byte of an answer has come and the server has no room (429, 5xx) or
 *       is not reached. Once an answer has begun it is never asked for again.
 *   <li>The answer streams; thinking is told from text by {@link ThoughtSplitter}.
 * </ol>
 *
 * <p>A schema is only sent to a server that {@linkplain SchemaProbe has shown} to follow one. The key goes into the header
 * of requests and nowhere else; where a server repeats it in a message, it is made unreadable.
 */
public final class EndpointModel implements ChatModel {

    private final Endpoint endpoint;
    private final Optional<String> key;
    private final HttpClient client;
    private final Semaphore free;
    private final SchemaProbe probe = new SchemaProbe();

    /**
     * A model at an endpoint.
     *
     * @param environment where the key is looked up
     * @throws ProblemsException if the endpoint names a variable and the environment does not have it
     */
    public EndpointModel(Endpoint endpoint, Map<String, String> environment) {
        this.endpoint = endpoint;
        this.key = endpoint.keyVariable().map(name -> key(name, environment));
        this.free = new Semaphore(endpoint.concurrency(), true);
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1) // some servers stumble over an offer of HTTP/2
                .connectTimeout(endpoint.patience().connection())
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
    }

    private static String key(String variable, Map<String, String> environment) {
        String value = environment.getOrDefault(variable, "").strip();
        if (value.isEmpty() || !value.matches("[!-~]+")) {
            throw ProblemsException.of(
                    "the model was not asked",
                    "environment variable " + variable,
                    value.isEmpty() ? "is not set" : "holds characters that no key has",
                    "put the key of the endpoint into it");
        }
        return value;
    }

    @Override
    public String identity() {
        return endpoint.model() + " at " + endpoint.base();
    }

    @Override
    public Outcome answer(ChatRequest request, Listener listener) throws InterruptedException {
        if (request.sampling().longestThought().isPresent()) {
            return new Failure.Refused(identity(), 501, "the interface has no limit for thinking alone");
        }
        if (request.schema().isEmpty()) {
            return complete(request, limited(request, listener));
        }
        Optional<Failure> unable = probe.failure(identity(), question -> limited(question, Listener.SILENT));
        if (unable.isPresent()) {
            return unable.get();
        }
        Outcome outcome = limited(request, listener);
        return complete(request, outcome instanceof Answer answer ? json(answer) : outcome);
    }

    /** Refuses an answer without the log-probabilities that were asked for: some servers leave them out. */
    private Outcome complete(ChatRequest request, Outcome outcome) {
        return request.logProbabilities()
                        && outcome instanceof Answer answer
                        && answer.drawn().isEmpty()
                ? new Failure.Refused(identity(), 200, "it does not tell how likely tokens were")
                : outcome;
    }

    private Outcome json(Answer answer) {
        try {
            Json.parse(answer.text());
            return answer;
        } catch (JacksonException damage) {
            return new Failure.Malformed(
                    identity(), "the answer (" + answer.finish() + ") is no JSON: " + damage.getOriginalMessage());
        }
    }

    private Outcome limited(ChatRequest request, Listener listener) throws InterruptedException {
        free.acquire();
        try {
            String body = Json.line(RequestBody.of(endpoint.model(), request));
            for (int number = 1; ; number++) {
                switch (attempt(body, listener, number)) {
                    case Attempt.Done done -> {
                        return done.outcome();
                    }
                    case Attempt.Again again -> {
                        Duration pause = endpoint.patience()
                                .after(number, ThreadLocalRandom.current().nextDouble());
                        Duration wait = again.asked()
                                .filter(least -> least.compareTo(pause) > 0)
                                .orElse(pause);
                        if (number == endpoint.patience().attempts()
                                || wait.compareTo(endpoint.patience().longestPause()) > 0) {
                            return again.failure();
                        }
                        Thread.sleep(wait);
                    }
                }
            }
        } finally {
            free.release();
        }
    }

    /** What one attempt leads to. */
    private sealed interface Attempt {
        record Done(Outcome outcome) implements Attempt {}

        record Again(Failure failure, Optional<Duration> asked) implements Attempt {}
    }

    private Attempt attempt(String body, Listener listener, int number) throws InterruptedException {
        Duration silence = endpoint.patience().silence();
        HttpRequest.Builder request = HttpRequest.newBuilder(endpoint.completions())
                .timeout(silence)
                .header("Content-Type", "application/json")
                .header("Accept", "text/event-stream")
                .POST(BodyPublishers.ofString(body));
        key.ifPresent(secret -> request.header("Authorization", "Bearer " + secret));
        var reader = new ReplyReader(identity(), listener);
        long deadline = System.nanoTime() + endpoint.patience().whole().toNanos();
        HttpResponse<Flow.Publisher<List<ByteBuffer>>> response;
        try {
            response = client.send(request.build(), BodyHandlers.ofPublisher());
        } catch (HttpConnectTimeoutException failure) {
            return unreachable(failure, number);
        } catch (HttpTimeoutException _) {
            return new Attempt.Done(new Failure.TimedOut(identity(), silence));
        } catch (IOException failure) {
            return unreachable(failure, number);
        }
        try (Lines lines = Lines.of(response.body())) {
            return response.statusCode() == 200
                    ? new Attempt.Done(read(response, new Reply(lines, silence, deadline), reader))
                    : failed(response, all(new Reply(lines, silence, deadline)), number);
        }
    }

    private Attempt unreachable(IOException failure, int number) {
        String message = failure.getMessage();
        String reason = message == null ? failure.getClass().getSimpleName() : message;
        return new Attempt.Again(new Failure.Unreachable(identity(), clean(reason), number), Optional.empty());
    }

    private Outcome read(HttpResponse<?> response, Reply reply, ReplyReader reader) throws InterruptedException {
        String type = response.headers().firstValue("Content-Type").orElse("");
        try {
            if (type.startsWith("application/json")) {
                reader.take(reply.all());
            } else if (type.startsWith("text/event-stream")) {
                boolean more = true;
                while (more) {
                    Optional<String> event = reply.event();
                    more = event.isPresent() && reader.take(event.get());
                }
            } else {
                return new Failure.Malformed(identity(), "the content type is \"" + clean(type) + "\"");
            }
            return cleaned(reader.end());
        } catch (TimeoutException _) {
            return new Failure.TimedOut(identity(), reply.exceeded(endpoint.patience()));
        } catch (IOException failure) {
            String message = failure.getMessage();
            return reader.interrupted(message == null ? failure.toString() : clean(message));
        }
    }

    /** What an error says; that it breaks off or stalls makes it no other error. */
    private static String all(Reply reply) throws InterruptedException {
        try {
            return reply.all();
        } catch (IOException | TimeoutException _) {
            return "";
        }
    }

    private Attempt failed(HttpResponse<?> response, String body, int number) {
        int status = response.statusCode();
        ServerError error = ServerError.of(status, body);
        String reason = clean(error.reason());
        if (error.contextTooLong()) {
            return new Attempt.Done(new Failure.ContextTooLong(identity(), reason));
        }
        if (status != 429 && status < 500) {
            return new Attempt.Done(new Failure.Refused(identity(), status, reason));
        }
        Optional<Duration> wait = ServerError.wait(response.headers().firstValue("Retry-After"), Instant.now());
        return new Attempt.Again(new Failure.Overloaded(identity(), status, reason, number, wait), wait);
    }

    private Outcome cleaned(Outcome outcome) {
        return switch (outcome) {
            case Failure.Interrupted broken ->
                new Failure.Interrupted(broken.where(), clean(broken.reason()), broken.characters());
            case Failure.ContextTooLong tooLong -> new Failure.ContextTooLong(tooLong.where(), clean(tooLong.reason()));
            case Failure.Malformed malformed -> new Failure.Malformed(malformed.where(), clean(malformed.reason()));
            case Answer _, Failure.Refused _, Failure.Overloaded _, Failure.Unreachable _, Failure.TimedOut _ ->
                outcome;
        };
    }

    /** A message without the key. */
    private String clean(String message) {
        return key.map(secret -> message.replace(secret, "•••")).orElse(message);
    }

    /** Ends what is under way. */
    @Override
    public void close() {
        client.shutdownNow();
    }
}
