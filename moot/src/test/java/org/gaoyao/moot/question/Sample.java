package org.gaoyao.moot.question;

import java.util.List;
import java.util.stream.IntStream;

/** The ten thousand questions on which the tests look. */
final class Sample {

    /** Questions 0 to 9,999 of seed 1, made on several threads. */
    static final List<Question> QUESTIONS = IntStream.range(0, 10_000)
            .parallel()
            .mapToObj(new Questions(1)::question)
            .toList();

    private Sample() {}

    static List<Question> of(QuestionKind kind) {
        return QUESTIONS.stream().filter(question -> question.kind() == kind).toList();
    }

    /** The text of the one right option. */
    static String right(Question question) {
        return question.options().stream()
                .filter(Option::right)
                .findFirst()
                .orElseThrow()
                .text();
    }
}
