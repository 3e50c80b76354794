package org.gaoyao.train.prompt;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gaoyao.chat.message.Conversation;
import org.gaoyao.moot.exercise.Task;
import org.gaoyao.score.rubric.RubricItem;
import tools.jackson.databind.JsonNode;

/**
 * A prompt, and what its answers are rewarded by.
 *
 * @param id its name in its data set
 * @param task what it asks for
 * @param language {@code zh} or {@code en}
 * @param day the day whose law counts
 * @param conversation what is said before the answer
 * @param gold the right answer as values that a program can check; its fields are the task's
 * @param rubric what an answer in free words is marked by; may be empty
 * @param reference an answer as it may be given
 */
public record PromptRow(
        String id,
        Task task,
        String language,
        LocalDate day,
        Conversation conversation,
        JsonNode gold,
        List<RubricItem> rubric,
        Optional<String> reference) {

    public PromptRow {
        rubric = List.copyOf(rubric);
    }
}
