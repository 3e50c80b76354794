package org.gaoyao.model.tokenizer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gaoyao.run.Problems;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What {@code tokenizer_config.json} says: the class for transformers, the tokens with a role, the chat template.
 *
 * <p>Keys that we have no use for are kept as they are, so that a folder written again loses none of them. Immutable.
 */
public final class TokenizerConfig {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ObjectNode json;

    private TokenizerConfig(ObjectNode json) {
        this.json = json;
    }

    /** A configuration that says nothing. */
    public static TokenizerConfig empty() {
        return new TokenizerConfig(NODES.objectNode());
    }

    /** The configuration that a JSON object holds. */
    static TokenizerConfig of(ObjectNode json) {
        return new TokenizerConfig(json.deepCopy());
    }

    /**
     * The complete configuration of a tokenizer that we trained.
     *
     * @param preTokenizer decides on the class that transformers loads it with
     * @param roles which token begins a text, ends a turn, fills up a batch; all of them among the special tokens
     * @param contextLength the longest text in tokens that a model with it is meant for
     */
    public static TokenizerConfig forTraining(PreTokenizer preTokenizer, Roles roles, int contextLength) {
        ObjectNode json = NODES.objectNode();
        json.put("add_bos_token", false);
        json.put("add_prefix_space", false);
        role(json, "bos_token", roles.begin());
        json.put("clean_up_tokenization_spaces", false);
        role(json, "eos_token", roles.end());
        json.put("errors", "replace");
        json.put("model_max_length", contextLength);
        role(json, "pad_token", roles.padding());
        json.put("split_special_tokens", false);
        json.put(
                "tokenizer_class",
                switch (preTokenizer) {
                    case QWEN -> "Qwen2Tokenizer";
                    case LLAMA3 -> "PreTrainedTokenizerFast";
                });
        json.putNull("unk_token");
        return new TokenizerConfig(json);
    }

    /**
     * The tokens that have a role.
     *
     * @param begin what a text begins with, if anything
     * @param end what ends a turn
     * @param padding what fills up a batch
     */
    public record Roles(Optional<String> begin, Optional<String> end, Optional<String> padding) {}

    private static void role(ObjectNode json, String key, Optional<String> token) {
        if (token.isPresent()) {
            json.put(key, token.get());
        } else {
            json.putNull(key);
        }
    }

    /** The class that transformers would load the tokenizer with. */
    public Optional<String> tokenizerClass() {
        return text("tokenizer_class");
    }

    /** The tokens with a role. */
    public Roles roles() {
        return new Roles(text("bos_token"), text("eos_token"), text("pad_token"));
    }

    /** Whether transformers puts the token that begins a text before every text, if the file says so. */
    Optional<Boolean> addsBegin() {
        JsonNode node = json.path("add_bos_token");
        return node.isBoolean() ? Optional.of(node.booleanValue()) : Optional.empty();
    }

    /** The Jinja text that renders a conversation; where there are several by name, the one called {@code default}. */
    public Optional<String> chatTemplate() {
        JsonNode template = json.path("chat_template");
        if (template.isArray()) {
            for (JsonNode one : template) {
                if (one.path("name").asString("").equals("default")) {
                    return Optional.of(one.path("template").asString(""));
                }
            }
        }
        return text("chat_template");
    }

    /** The same with this chat template. */
    public TokenizerConfig withChatTemplate(String jinja) {
        ObjectNode copy = json.deepCopy();
        copy.put("chat_template", jinja);
        return new TokenizerConfig(copy);
    }

    private Optional<String> text(String key) {
        JsonNode node = json.path(key);
        JsonNode text = node.isObject() ? node.path("content") : node;
        return text.isString() ? Optional.of(text.stringValue()) : Optional.empty();
    }

    /** The tokens of {@code added_tokens_decoder}; what is wrong with them goes to {@code problems}. */
    List<AddedToken> added(String file, Problems problems) {
        List<AddedToken> tokens = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry :
                json.path("added_tokens_decoder").properties()) {
            int id;
            try {
                id = Integer.parseInt(entry.getKey());
            } catch (NumberFormatException _) {
                id = -1;
            }
            AddedToken token = token(id, entry.getValue());
            if (token == null) {
                problems.add(
                        file + ", added_tokens_decoder, key \"" + entry.getKey() + "\"",
                        "is not the id of a token with a content",
                        "the key must be a number from 0 on, the value an object with \"content\"");
            } else {
                tokens.add(token);
            }
        }
        return tokens;
    }

    /** The token that a JSON object describes, or null if it has no content or no id. */
    static @Nullable AddedToken token(int id, JsonNode node) {
        String content = node.path("content").asString("");
        if (id < 0 || content.isEmpty()) {
            return null;
        }
        boolean special = node.path("special").asBoolean(false);
        return new AddedToken(
                id,
                content,
                special,
                node.path("normalized").asBoolean(!special),
                node.path("lstrip").asBoolean(false),
                node.path("rstrip").asBoolean(false),
                node.path("single_word").asBoolean(false));
    }

    /** The flags of a token as both files have them. */
    static ObjectNode flags(AddedToken token) {
        ObjectNode node = NODES.objectNode();
        node.put("content", token.content());
        node.put("lstrip", token.leftStrip());
        node.put("normalized", token.normalized());
        node.put("rstrip", token.rightStrip());
        node.put("single_word", token.singleWord());
        node.put("special", token.special());
        return node;
    }

    /** The document to write, with these added tokens. */
    ObjectNode json(List<AddedToken> added) {
        ObjectNode copy = NODES.objectNode();
        ObjectNode decoder = NODES.objectNode();
        added.forEach(token -> decoder.set(Integer.toString(token.id()), flags(token)));
        copy.set("added_tokens_decoder", decoder);
        json.properties().stream()
                .filter(entry -> !entry.getKey().equals("added_tokens_decoder"))
                .forEach(entry -> copy.set(entry.getKey(), entry.getValue()));
        return copy;
    }
}
