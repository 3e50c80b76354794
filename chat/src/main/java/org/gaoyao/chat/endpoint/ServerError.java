package org.gaoyao.chat.endpoint;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gaoyao.run.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * What a server says went wrong, from any of the shapes in use: {@code {"error": {"message", "type", "code"}}} (OpenAI,
 * DeepSeek, llama-server, vLLM), {@code {"object": "error", "message"}} (SGLang, older vLLM), {@code {"error": "…"}} (Ollama).
 *
 * @param reason for a person, at most 500 characters on one line
 * @param contextTooLong whether it is about the length of the prompt
 */
record ServerError(String reason, boolean contextTooLong) {

    private static final int LONGEST = 500;

    private static final Pattern CONTEXT = Pattern.compile(
            "context_length_exceeded|exceed_context_size|maximum context length|context (length|size|window)"
                    + "|max_model_len|prompt is too long",
            Pattern.CASE_INSENSITIVE);

    static ServerError of(int status, String body) {
        return new ServerError(
                body.isBlank() ? "no reason given" : message(body),
                status == 413 || (status == 400 && CONTEXT.matcher(body).find()));
    }

    /** The error that an event carries, if it carries one. */
    static Optional<ServerError> in(JsonNode event) {
        boolean error =
                event.hasNonNull("error") || event.path("object").asString("").equals("error");
        return error ? Optional.of(of(400, event.toString())) : Optional.empty();
    }

    private static String message(String body) {
        String text = body;
        try {
            JsonNode tree = Json.parse(body);
            for (JsonNode place : new JsonNode[] {
                tree.path("error").path("message"), tree.path("error"), tree.path("message"), tree.path("detail")
            }) {
                if (place.isString()) {
                    text = place.stringValue();
                    break;
                }
            }
        } catch (JacksonException _) {
            // Proxies answer with pages: then the page is the reason.
        }
        String line = text.strip().replaceAll("[\\p{Cntrl}\\s]+", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }

    /**
     * How long a server asks to be left alone: {@code Retry-After}, seconds or a date (RFC 9110, 10.2.3).
     *
     * @param now the time by which a date counts
     */
    static Optional<Duration> wait(Optional<String> header, Instant now) {
        return header.map(String::strip).flatMap(value -> {
            try {
                Duration wait = value.matches("\\d{1,9}")
                        ? Duration.ofSeconds(Long.parseLong(value))
                        : Duration.between(
                                now,
                                ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                                        .toInstant());
                return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
            } catch (DateTimeException _) {
                return Optional.empty();
            }
        });
    }
}
