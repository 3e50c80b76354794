package org.gaoyao.chat.local;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gaoyao.chat.answer.Answer;
import org.gaoyao.chat.answer.DrawnToken;
import org.gaoyao.chat.answer.Finish;
import org.gaoyao.chat.answer.ThoughtSplitter;
import org.gaoyao.chat.answer.Timing;
import org.gaoyao.chat.answer.TokenCount;
import org.gaoyao.model.generation.Completion;
import org.gaoyao.model.tokenizer.SpecialTokens;
import org.gaoyao.model.tokenizer.Tokenizer;

/** An answer as far as it has been made. */
final class Spoken {

    private final ThoughtSplitter words;
    private final long begin;
    private Optional<Duration> first = Optional.empty();

    /**
     * Nothing yet.
     *
     * @param begin the value of {@link System#nanoTime} when it was asked for
     */
    Spoken(ThoughtSplitter words, long begin) {
        this.words = words;
        this.begin = begin;
    }

    void add(String piece) {
        if (first.isEmpty()) {
            first = Optional.of(since());
        }
        words.content(piece);
    }

    /** How many characters there are. */
    int length() {
        return words.length();
    }

    Answer answer(Job.Event.Ended end, int prompt, Optional<Tokenizer> told) {
        if (!end.rest().isEmpty()) {
            add(end.rest());
        }
        words.finish();
        Completion completion = end.completion();
        Duration time = since();
        return new Answer(
                words.text(),
                words.thinking(),
                List.of(),
                switch (completion.finish()) {
                    case STOP_TOKEN, STOP_STRING -> Finish.STOP;
                    case LENGTH, CANCELLED -> Finish.LENGTH;
                },
                Optional.of(new TokenCount(prompt, completion.tokens().length)),
                told.map(tokenizer -> drawn(completion, tokenizer)).orElse(List.of()),
                new Timing(first.orElse(time), time),
                false);
    }

    private static List<DrawnToken> drawn(Completion completion, Tokenizer tokenizer) {
        var drawn = new ArrayList<DrawnToken>();
        for (int i = 0; i < completion.tokens().length; i++) {
            String text = tokenizer.decode(new int[] {completion.tokens()[i]}, SpecialTokens.KEPT);
            drawn.add(new DrawnToken(text, completion.logProbabilities()[i]));
        }
        return drawn;
    }

    private Duration since() {
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
