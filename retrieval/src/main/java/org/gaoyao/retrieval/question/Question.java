package org.gaoyao.retrieval.question;

import java.util.List;

/**
 * A question about the law.
 *
 * @param id its name, without white space
 * @param text as it was asked
 * @param relevant the ids of the articles that answer it; empty where nobody says
 */
public record Question(String id, String text, List<String> relevant) {

    public Question {
        relevant = List.copyOf(relevant);
    }
}
