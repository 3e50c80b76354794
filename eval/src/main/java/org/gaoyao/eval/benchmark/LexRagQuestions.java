package org.gaoyao.eval.benchmark;

import java.util.ArrayList;
import java.util.List;
import org.gaoyao.chat.message.Message;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * LexRAG's questions: the turns of conversations. In the tasks {@code turn_1} to {@code turn_5} a model is shown the turns
 * before with the answers of the data set, as the original shows them, and asked the next question; in {@code retrieval}
 * all turns of all conversations are queries, and the articles of a turn are what is to be found.
 *
 * <p>Instructions are ours: the original's are not repeated here, so that generation scores stand beside published ones
 * with that difference.
 */
final class LexRagQuestions {

    private static final String RETRIEVAL = "retrieval";
    private static final String TURN = "turn_";
    private static final Message INSTRUCTION =
            new Message.Instruction("你是一名法律顾问，正在与当事人连续对话。请准确、简明地回答最后一个问题，与此前的回答保持一致，涉及法律规定的写明法律名称和条文序号。");

    private LexRagQuestions() {}

    /** The questions of a task, in the order of the conversations. */
    static List<Question> of(String task, List<JsonNode> conversations) {
        var questions = new ArrayList<Question>();
        for (JsonNode record : conversations) {
            JsonNode turns = record.path("conversation");
            for (int turn = 0; turn < turns.size(); turn++) {
                if (task.equals(RETRIEVAL) || task.equals(TURN + (turn + 1))) {
                    questions.add(question(record.path("id").asString(""), turns, turn, task));
                }
            }
        }
        return questions;
    }

    private static Question question(String conversation, JsonNode turns, int turn, String task) {
        JsonNode now = turns.get(turn);
        ObjectNode key = JsonNodeFactory.instance.objectNode().put("id", conversation + "_turn" + (turn + 1));
        ArrayNode articles = key.putArray("articles");
        now.path("article").forEach(articles::add);
        ArrayNode keywords = key.putArray("keywords");
        now.path("keyword").forEach(keywords::add);
        String asked = now.path("user").asString("");
        if (task.equals(RETRIEVAL)) {
            List<String> labels =
                    articles.valueStream().map(label -> label.asString("")).toList();
            return new Question(asked, String.join("、", labels), List.of(), key);
        }
        var before = new ArrayList<Message>(List.of(INSTRUCTION));
        for (int i = 0; i < turn; i++) {
            before.add(new Message.Question(turns.get(i).path("user").asString("")));
            before.add(Message.Answer.of(turns.get(i).path("assistant").asString("")));
        }
        return new Question(asked, now.path("assistant").asString(""), before, key);
    }
}
