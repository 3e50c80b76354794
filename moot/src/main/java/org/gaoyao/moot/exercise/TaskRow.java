package org.gaoyao.moot.exercise;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gaoyao.moot.document.Exercise;
import org.gaoyao.moot.matter.LegalBasis;
import org.gaoyao.score.rubric.RubricItem;

/**
 * A task as training reads it: a conversation whose last message is the answer, its thinking apart, and what a reward needs.
 * {@code tasks.schema.json} describes the fields; real data of the same form is read by the same reader.
 *
 * @param id unique in its data set
 * @param task {@link Task#key()}
 * @param language {@code zh} or {@code en}
 * @param day the day whose law counts, ISO 8601
 * @param messages system, user, assistant
 * @param gold the answer as values that a program can check
 * @param rubric what an answer in free words is marked by; may be empty
 * @param citations the articles on which the answer rests
 */
public record TaskRow(
        String id,
        String task,
        String language,
        String day,
        List<Turn> messages,
        Map<String, Object> gold,
        List<RubricItem> rubric,
        List<Article> citations) {

    /**
     * A message.
     *
     * @param role system, user or assistant
     * @param content what is said
     * @param thinking what is thought before it, of the assistant only
     */
    public record Turn(
            String role,
            String content,
            @JsonProperty("reasoning_content") Optional<String> thinking) {}

    /** An article: the law's full title, and its number such as 133-1. */
    public record Article(String law, String article) {

        /** The row of an article. */
        public static Article of(LegalBasis basis) {
            return new Article(basis.law(), basis.article().key());
        }
    }

    /** The row of an assignment. */
    public static TaskRow of(Assignment assignment) {
        return of(assignment.id(), assignment.day(), assignment.exercise(), assignment.citations());
    }

    /** The row of an exercise, such as one of a simulated case. */
    public static TaskRow of(String id, LocalDate day, Exercise exercise, List<LegalBasis> citations) {
        Task task = Task.of(exercise.kind());
        return new TaskRow(
                id,
                task.key(),
                exercise.language(),
                day.toString(),
                List.of(
                        new Turn("system", Instructions.of(task, exercise.language()), Optional.empty()),
                        new Turn("user", exercise.prompt(), Optional.empty()),
                        new Turn(
                                "assistant",
                                exercise.answer(),
                                Optional.of(exercise.thinking()).filter(thinking -> !thinking.isEmpty()))),
                new TreeMap<>(exercise.key()),
                exercise.rubric(),
                citations.stream().map(Article::of).distinct().toList());
    }
}
