package org.gaoyao.eval.asking;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import org.gaoyao.chat.answer.Answer;
import org.gaoyao.chat.answer.ChatModel;
import org.gaoyao.chat.answer.Failure;
import org.gaoyao.run.Fingerprint;
import org.gaoyao.run.Progress;
import org.jspecify.annotations.Nullable;

/** Asks each of some items once, so many at a time. */
final class Round {

    private record Failed(int place, Inquiry inquiry) {}

    private final int number;
    private final ChatModel model;
    private final AnswerFolder folder;
    private final Tally tally;
    private final Progress.Task task;
    private final List<Failed> again = Collections.synchronizedList(new ArrayList<>());

    Round(int number, ChatModel model, AnswerFolder folder, Tally tally, Progress.Task task) {
        this.number = number;
        this.model = model;
        this.folder = folder;
        this.tally = tally;
        this.task = task;
    }

    /** Asks, and returns in their order those that failed and are worth another attempt. */
    List<Inquiry> ask(List<Inquiry> inquiries, int concurrency) throws IOException, InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var done = new ExecutorCompletionService<@Nullable Void>(threads);
            try {
                for (int i = 0; i < inquiries.size(); i++) {
                    if (i >= concurrency) {
                        done.take().get();
                    }
                    int place = i;
                    done.submit(() -> ask(place, inquiries.get(place)));
                }
                for (int i = 0; i < Math.min(concurrency, inquiries.size()); i++) {
                    done.take().get();
                }
            } catch (ExecutionException failure) {
                throw cause(failure);
            } finally {
                threads.shutdownNow();
            }
        }
        return again.stream()
                .sorted(Comparator.comparingInt(Failed::place))
                .map(Failed::inquiry)
                .toList();
    }

    private @Nullable Void ask(int place, Inquiry inquiry) throws IOException, InterruptedException {
        switch (model.answer(inquiry.request())) {
            case Answer answer -> {
                Fingerprint request = inquiry.request().fingerprint(model.identity());
                folder.add(StoredAnswer.of(inquiry.item(), request, answer));
                tally.add(answer);
                task.advance(1);
            }
            case Failure failure -> {
                folder.add(Missed.of(inquiry.item(), number, failure));
                tally.addFailure();
                if (canChange(failure)) {
                    again.add(new Failed(place, inquiry));
                }
            }
        }
        return null;
    }

    private static boolean canChange(Failure failure) {
        return switch (failure) {
            case Failure.Refused _, Failure.ContextTooLong _ -> false;
            case Failure.Overloaded _,
                    Failure.Unreachable _,
                    Failure.TimedOut _,
                    Failure.Interrupted _,
                    Failure.Malformed _ -> true;
        };
    }

    private static IOException cause(ExecutionException failure) throws InterruptedException {
        return switch (failure.getCause()) {
            case IOException storing -> storing;
            case InterruptedException stopped -> throw stopped;
            case RuntimeException bug -> throw bug;
            case null, default -> throw new IllegalStateException(failure);
        };
    }
}
