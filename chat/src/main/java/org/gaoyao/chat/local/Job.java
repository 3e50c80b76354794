package org.gaoyao.chat.local;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.gaoyao.model.generation.Completion;
import org.gaoyao.model.generation.Listener;
import org.gaoyao.model.generation.Request;

/** A request in the batch: what is made on the batch's thread, its caller takes on another. */
final class Job implements Listener {

    /** What happens to a request. */
    sealed interface Event {
        /** A piece of the text of a sample; not empty. */
        record Piece(int sample, String text) implements Event {}

        /** A sample has ended. */
        record Ended(int sample, String rest, Completion completion) implements Event {}

        /** None of the samples that are not yet ended will come. */
        record Broken(String reason) implements Event {}
    }

    private final Request request;
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private volatile boolean cancelled;
    private int left;

    Job(Request request) {
        this.request = request;
        this.left = request.samples();
    }

    Request request() {
        return request;
    }

    /** The next event, once it is there. */
    Event next() throws InterruptedException {
        return events.take();
    }

    /** Says that nothing more of it is wanted. */
    void cancel() {
        cancelled = true;
    }

    boolean isCancelled() {
        return cancelled;
    }

    /** How many samples have not ended; for the batch's thread. */
    int left() {
        return left;
    }

    /** Says that nothing more will come. */
    void breakOff(String reason) {
        events.add(new Event.Broken(reason));
    }

    @Override
    public void token(int sample, int token, double logProbability, String text) {
        if (!text.isEmpty()) {
            events.add(new Event.Piece(sample, text));
        }
    }

    @Override
    public void ended(int sample, String rest, Completion completion) {
        left--;
        events.add(new Event.Ended(sample, rest, completion));
    }

    @Override
    public boolean wants(int sample) {
        return !cancelled;
    }
}
