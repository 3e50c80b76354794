package org.gaoyao.retrieval.question;

import java.util.List;
import org.gaoyao.retrieval.index.Catalogue;

/**
 * A question with the numbers of the articles that answer it in an index.
 *
 * @param question the question
 * @param answers the articles' numbers, each once; articles that the index lacks are left out
 */
public record AnsweredQuestion(Question question, List<Integer> answers) {

    public AnsweredQuestion {
        answers = List.copyOf(answers);
    }

    /** Finds the articles that answer questions; questions of which the index has no answer are left out. */
    public static List<AnsweredQuestion> of(List<Question> questions, Catalogue catalogue) {
        return questions.stream()
                .map(question -> new AnsweredQuestion(
                        question,
                        question.relevant().stream()
                                .distinct()
                                .flatMapToInt(id -> catalogue.number(id).stream())
                                .boxed()
                                .toList()))
                .filter(question -> !question.answers().isEmpty())
                .toList();
    }
}
