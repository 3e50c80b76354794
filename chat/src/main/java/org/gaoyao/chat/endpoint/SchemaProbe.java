package org.gaoyao.chat.endpoint;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.gaoyao.chat.answer.Answer;
import org.gaoyao.chat.answer.ChatRequest;
import org.gaoyao.chat.answer.Failure;
import org.gaoyao.chat.answer.Outcome;
import org.gaoyao.chat.answer.Sampling;
import org.gaoyao.run.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Whether a server holds a model to a JSON schema: several accept a schema and ignore it. It is asked once, with a schema
 * that allows a single value which no model would hit upon; what comes back is remembered while the program runs.
 */
final class SchemaProbe {

    private static final String MARK = "gaoyao-7f3a";
    private static final int LONGEST = 1024;

    private static final JsonNode SCHEMA = Json.parse("""
        {"type": "object", "properties": {"mark": {"type": "string", "enum": ["%s"]}},
         "required": ["mark"], "additionalProperties": false}\
        """.formatted(MARK));

    /** Asks the server. */
    interface Asked {
        Outcome answer(ChatRequest request) throws InterruptedException;
    }

    private final ReentrantLock lock = new ReentrantLock();
    private Optional<Boolean> holds = Optional.empty();

    /** Nothing if the server follows schemas; a refusal if it does not; else why it could not be asked. */
    Optional<Failure> failure(String where, Asked server) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            if (holds.isEmpty()) {
                ChatRequest request = ChatRequest.of("How are you?")
                        .with(Sampling.GREEDY.withLongest(LONGEST))
                        .withThinking(false)
                        .withSchema(SCHEMA);
                switch (server.answer(request)) {
                    case Answer answer -> holds = Optional.of(isMarked(answer.text()));
                    case Failure.Refused refused
                    when List.of(400, 422, 501).contains(refused.status()) -> holds = Optional.of(false);
                    case Failure failure -> {
                        return Optional.of(failure);
                    }
                }
            }
            return holds.get()
                    ? Optional.empty()
                    : Optional.of(new Failure.Refused(where, 200, "it does not hold answers to a JSON schema"));
        } finally {
            lock.unlock();
        }
    }

    private static boolean isMarked(String text) {
        try {
            return Json.parse(text).path("mark").asString("").equals(MARK);
        } catch (JacksonException _) {
            return false;
        }
    }
}
