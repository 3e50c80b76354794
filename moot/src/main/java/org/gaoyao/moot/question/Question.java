package org.gaoyao.moot.question;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A multiple-choice question with its answer and the reasons for every option.
 *
 * @param id unique in its data set
 * @param kind what it asks
 * @param language {@code zh} or {@code en}
 * @param day the day whose law it asks for
 * @param several whether several options may be right, and then at least two are
 * @param stem the question
 * @param options in the order of their letters, A first
 * @param reasoning what leads to the answer
 */
public record Question(
        String id,
        QuestionKind kind,
        String language,
        LocalDate day,
        boolean several,
        String stem,
        List<Option> options,
        Reasoning reasoning) {

    public Question {
        options = List.copyOf(options);
    }

    /** The letters of the right options in order: {@code B}, {@code ACD}. */
    public String letters() {
        return IntStream.range(0, options.size())
                .filter(index -> options.get(index).right())
                .mapToObj(Question::letter)
                .collect(Collectors.joining());
    }

    /** The options on a line each: {@code A. …}. */
    public String lettered() {
        return IntStream.range(0, options.size())
                .mapToObj(index -> letter(index) + ". " + options.get(index).text())
                .collect(Collectors.joining("\n"));
    }

    /** The letter of an option. */
    static String letter(int index) {
        return String.valueOf((char) ('A' + index));
    }
}
