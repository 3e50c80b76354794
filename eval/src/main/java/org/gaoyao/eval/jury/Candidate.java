package org.gaoyao.eval.jury;

import java.util.ArrayList;
import java.util.List;
import org.gaoyao.chat.message.Message;
import org.gaoyao.eval.benchmark.Question;

/**
 * An answer before the judge.
 *
 * @param task the id of its task
 * @param index the number of its question, from 0
 * @param question what was asked
 * @param answer what the model answered, without its thinking
 */
public record Candidate(String task, int index, Question question, String answer) {

    /** What was asked, as a judge reads it: the turns before, if there are any, and the question. */
    String asked() {
        List<String> turns = turns();
        return turns.size() == 1 ? question.prompt() : String.join("\n", turns);
    }

    /** The conversation up to the question, one line a turn. */
    private List<String> turns() {
        var turns = new ArrayList<String>();
        for (Message message : question.before()) {
            switch (message) {
                case Message.Question said -> turns.add("用户：" + said.content());
                case Message.Answer said -> turns.add("助手：" + said.text());
                case Message.Instruction _, Message.ToolResult _ -> {}
            }
        }
        turns.add("用户：" + question.prompt());
        return turns;
    }

    /** The whole conversation with the roles named, as LexRAG shows it to its judge. */
    String conversation() {
        return String.join("\n", turns());
    }
}
