package org.gaoyao.eval.rule;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The option letters of one question.
 *
 * @param right those that are right
 * @param chosen those that an answer chooses
 */
public record LetterChoice(SortedSet<Character> right, SortedSet<Character> chosen) {

    public LetterChoice {
        right = Collections.unmodifiableSortedSet(new TreeSet<>(right));
        chosen = Collections.unmodifiableSortedSet(new TreeSet<>(chosen));
    }
}
