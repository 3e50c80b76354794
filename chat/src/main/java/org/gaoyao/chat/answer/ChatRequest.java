package org.gaoyao.chat.answer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gaoyao.chat.message.Conversation;
import org.gaoyao.chat.message.Message;
import org.gaoyao.run.Fingerprint;
import org.gaoyao.run.Json;
import tools.jackson.databind.JsonNode;

/**
 * What a model is asked.
 *
 * @param conversation what was said so far
 * @param sampling how the answer is drawn
 * @param thinking whether the model is to think first; empty means as it is used to
 * @param schema the JSON schema that the answer must follow; a model that cannot be held to it refuses
 * @param logProbabilities whether the answer tells how likely each of its tokens was; a model that cannot tell refuses
 */
public record ChatRequest(
        Conversation conversation,
        Sampling sampling,
        Optional<Boolean> thinking,
        Optional<JsonNode> schema,
        boolean logProbabilities) {

    /** A request with everything else as the model has it. */
    public static ChatRequest of(Conversation conversation) {
        return new ChatRequest(conversation, Sampling.DEFAULT, Optional.empty(), Optional.empty(), false);
    }

    /** A single question with everything else as the model has it. */
    public static ChatRequest of(String question) {
        return of(Conversation.of(new Message.Question(question)));
    }

    /** What this request to a model is equal to: model, roles, messages, sampling, thinking and schema. */
    public Fingerprint fingerprint(String model) {
        // Messages of different roles can have the same fields.
        List<String> roles = conversation.messages().stream().map(Message::role).toList();
        return Fingerprint.of(
                Map.of("model", Fingerprint.of(model), "request", Fingerprint.of(Json.line(List.of(roles, this)))));
    }

    /** The same, drawn otherwise. */
    public ChatRequest with(Sampling other) {
        return new ChatRequest(conversation, other, thinking, schema, logProbabilities);
    }

    /** The same, with thinking or without. */
    public ChatRequest withThinking(boolean thinks) {
        return new ChatRequest(conversation, sampling, Optional.of(thinks), schema, logProbabilities);
    }

    /** The same, with an answer that follows a schema. */
    public ChatRequest withSchema(JsonNode rules) {
        return new ChatRequest(conversation, sampling, thinking, Optional.of(rules), logProbabilities);
    }

    /** The same, with an answer that tells how likely its tokens were. */
    public ChatRequest withLogProbabilities() {
        return new ChatRequest(conversation, sampling, thinking, schema, true);
    }
}
