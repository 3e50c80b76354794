package org.gaoyao.chat.endpoint;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The lines of a response while it comes, so that silence can be told from its end. Closing it ends the connection. */
final class Lines implements Flow.Subscriber<String>, AutoCloseable {

    private sealed interface Event {
        record Line(String text) implements Event {}

        record End() implements Event {}

        record Broken(Throwable cause) implements Event {}
    }

    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private volatile Flow.@Nullable Subscription subscription;

    static Lines of(Flow.Publisher<List<ByteBuffer>> body) {
        var lines = new Lines();
        body.subscribe(BodySubscribers.fromLineSubscriber(lines, Function.identity(), StandardCharsets.UTF_8, null));
        return lines;
    }

    /**
     * The next line, or nothing at the end.
     *
     * @throws TimeoutException if none comes within the time
     * @throws IOException if the response breaks off
     */
    Optional<String> next(Duration time) throws IOException, InterruptedException, TimeoutException {
        return switch (events.poll(Math.max(0, time.toNanos()), TimeUnit.NANOSECONDS)) {
            case null -> throw new TimeoutException();
            case Event.Line line -> Optional.of(line.text());
            case Event.End _ -> Optional.empty();
            case Event.Broken broken ->
                throw broken.cause() instanceof IOException failure ? failure : new IOException(broken.cause());
        };
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        given.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(String line) {
        events.add(new Event.Line(line));
    }

    @Override
    public void onError(Throwable cause) {
        events.add(new Event.Broken(cause));
    }

    @Override
    public void onComplete() {
        events.add(new Event.End());
    }

    @Override
    public void close() {
        Flow.Subscription given = subscription;
        if (given != null) {
            given.cancel();
        }
    }
}
