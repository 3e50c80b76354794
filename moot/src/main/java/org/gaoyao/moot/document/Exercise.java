package org.gaoyao.moot.document;

import java.util.List;
import java.util.Map;
import org.gaoyao.score.rubric.RubricItem;

/**
 * A prompt and its known answer, with the thinking that leads there.
 *
 * @param kind what it asks for
 * @param language {@code zh} or {@code en}
 * @param prompt what is asked
 * @param thinking how one gets to the answer; may be empty
 * @param answer the answer
 * @param key the answer as values that a program can check: {@code charge}, {@code articles}, {@code months} …
 * @param rubric what an answer in free words is marked by; may be empty
 */
public record Exercise(
        ExerciseKind kind,
        String language,
        String prompt,
        String thinking,
        String answer,
        Map<String, Object> key,
        List<RubricItem> rubric) {

    public Exercise {
        key = Map.copyOf(key);
        rubric = List.copyOf(rubric);
    }
}
