package org.gaoyao.eval.asking;

import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.gaoyao.chat.answer.Answer;
import org.gaoyao.chat.answer.TokenCount;

/** Counts what comes while it is asked; safe for all threads. */
final class Tally {

    private final long begin = System.nanoTime();
    private final int items;
    private final int known;
    private final LongAdder answered = new LongAdder();
    private final LongAdder failures = new LongAdder();
    private final LongAdder promptTokens = new LongAdder();
    private final LongAdder answerTokens = new LongAdder();

    Tally(int items, int known) {
        this.items = items;
        this.known = known;
    }

    void add(Answer answer) {
        answered.increment();
        promptTokens.add(answer.tokens().map(TokenCount::prompt).orElse(0L));
        answerTokens.add(answer.tokens().map(TokenCount::answer).orElse(0L));
    }

    void addFailure() {
        failures.increment();
    }

    Asked asked(List<ItemKey> unanswered) {
        return new Asked(
                items,
                known,
                answered.intValue(),
                failures.intValue(),
                unanswered,
                promptTokens.sum(),
                answerTokens.sum(),
                (System.nanoTime() - begin) / 1e9);
    }
}
