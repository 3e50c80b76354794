package org.gaoyao.score.reply;

import java.util.Optional;
import org.gaoyao.run.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Finds the JSON object in what a model wrote. */
public final class ReplyObject {

    private ReplyObject() {}

    /** The last object that has a field, whatever stands around it; empty if there is none. */
    public static Optional<JsonNode> in(String text, String field) {
        for (int start = text.lastIndexOf('{');
                start >= 0;
                start = start == 0 ? -1 : text.lastIndexOf('{', start - 1)) {
            Optional<JsonNode> object = objectAt(text, start).filter(node -> node.has(field));
            if (object.isPresent()) {
                return object;
            }
        }
        return Optional.empty();
    }

    /** The last object that is in no other; empty if there is none. */
    public static Optional<JsonNode> in(String text) {
        Optional<JsonNode> last = Optional.empty();
        int start = text.indexOf('{');
        while (start >= 0) {
            Optional<JsonNode> object = objectAt(text, start);
            last = object.isPresent() ? object : last;
            start = text.indexOf('{', object.isPresent() ? end(text, start) : start + 1);
        }
        return last;
    }

    private static Optional<JsonNode> objectAt(String text, int start) {
        int end = end(text, start);
        if (end < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(Json.parse(text.substring(start, end)));
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    /** After the brace that closes the one at {@code start}, braces in strings left out; -1 if it is not closed. */
    private static int end(String text, int start) {
        int depth = 0;
        boolean quoted = false;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c == '\\') {
                    i++;
                } else if (c == '"') {
                    quoted = false;
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return i + 1;
            }
        }
        return -1;
    }
}
