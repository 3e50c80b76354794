package org.gaoyao.train.reward;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gaoyao.chat.message.Conversation;
import org.gaoyao.chat.message.Message;
import org.gaoyao.moot.exercise.Task;
import org.gaoyao.run.Json;
import org.gaoyao.score.rubric.RubricItem;
import org.gaoyao.train.prompt.PromptRow;

/** Prompts and replies for tests. */
final class Prompts {

    private Prompts() {}

    static PromptRow of(Task task, String gold, RubricItem... rubric) {
        return new PromptRow(
                "test",
                task,
                "zh",
                LocalDate.of(2022, 5, 1),
                Conversation.of(new Message.Question("问题")),
                Json.parse(gold.replace('\'', '"')),
                List.of(rubric),
                Optional.empty());
    }

    /** A reply of the right form. */
    static Reply said(String answer) {
        return Reply.of("<think>\n想。\n</think>\n\n" + answer, true);
    }
}
