package org.gaoyao.moot.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;

/** Options that are figures: the right one and those that come of usual mistakes. */
final class Figures {

    private static final int OPTIONS = 4;

    private final List<Option> options = new ArrayList<>();
    private final LongFunction<String> words;
    private final long right;

    /**
     * Options with the right figure among them.
     *
     * @param words how a figure is written
     */
    Figures(long right, String why, LongFunction<String> words) {
        this.right = right;
        this.words = words;
        options.add(new Option(words.apply(right), true, why));
    }

    /** Adds a mistake, unless it comes to a figure that is there already or is not above 0. */
    Figures mistake(long figure, String why) {
        String text = words.apply(figure);
        boolean fresh = options.stream().noneMatch(option -> option.text().equals(text));
        if (figure > 0 && figure != right && fresh && options.size() < OPTIONS) {
            options.add(new Option(text, false, why));
        }
        return this;
    }

    /** Whether there are as many options as a question has. */
    boolean full() {
        return options.size() == OPTIONS;
    }

    /** Four options, or nothing. */
    Optional<List<Option>> options() {
        return full() ? Optional.of(List.copyOf(options)) : Optional.empty();
    }

    /** 12,500元 or 12,500 yuan; without decimals. */
    static LongFunction<String> yuan(boolean chinese) {
        return figure -> chinese ? figure + "元" : "%,d yuan".formatted(figure);
    }
}
