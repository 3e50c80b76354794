package org.gaoyao.moot.exercise;

import java.time.LocalDate;
import java.util.List;
import org.gaoyao.moot.document.Exercise;
import org.gaoyao.moot.matter.LegalBasis;

/**
 * An exercise that stands by itself.
 *
 * @param id unique in its data set
 * @param day the day whose law it asks for
 * @param exercise prompt, thinking, answer and key
 * @param citations the articles on which the answer rests, valid on the day
 */
public record Assignment(String id, LocalDate day, Exercise exercise, List<LegalBasis> citations) {

    public Assignment {
        citations = List.copyOf(citations);
    }
}
