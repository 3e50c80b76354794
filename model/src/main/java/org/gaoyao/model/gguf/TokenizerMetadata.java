package org.gaoyao.model.gguf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.gaoyao.model.checkpoint.Checkpoint;
import org.gaoyao.model.tokenizer.AddedToken;
import org.gaoyao.model.tokenizer.PreTokenizer;
import org.gaoyao.model.tokenizer.Tokenizer;
import org.gaoyao.model.tokenizer.TokenizerConfig.Roles;
import org.gaoyao.run.Problems;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * What a GGUF file says of a tokenizer: its tokens, merges and chat template, and the tokens with a role.
 *
 * <p>llama.cpp does not put text into composed form (NFC), and knows nothing of added tokens that swallow the white space
 * beside them: text for which that matters has other ids there.
 */
final class TokenizerMetadata {

    private static final int NORMAL = 1;
    private static final int CONTROL = 3;
    private static final int USER_DEFINED = 4;
    private static final int UNUSED = 5;

    private final Tokenizer tokenizer;
    private final Checkpoint checkpoint;
    private final Problems problems;
    private final Map<String, GgufValue> values = new LinkedHashMap<>();

    private TokenizerMetadata(Tokenizer tokenizer, Checkpoint checkpoint, Problems problems) {
        this.tokenizer = tokenizer;
        this.checkpoint = checkpoint;
        this.problems = problems;
    }

    /**
     * The metadata, with unused tokens up to the rows of the checkpoint's embedding.
     *
     * @param problems gets what llama.cpp has no way to do
     */
    static Map<String, GgufValue> of(Tokenizer tokenizer, Checkpoint checkpoint, Problems problems) {
        var metadata = new TokenizerMetadata(tokenizer, checkpoint, problems);
        metadata.values.put("tokenizer.ggml.model", new GgufValue.Text("gpt2"));
        metadata.kind();
        metadata.tokens();
        metadata.values.put("tokenizer.ggml.merges", new GgufValue.Texts(tokenizer.writtenMerges()));
        metadata.roles();
        tokenizer
                .config()
                .chatTemplate()
                .ifPresent(jinja -> metadata.values.put("tokenizer.chat_template", new GgufValue.Text(jinja)));
        return metadata.values;
    }

    /** llama.cpp knows pairs of a regular expression and a way with whole words by the name of a model that had them first. */
    private void kind() {
        String kind =
                switch (tokenizer.preTokenizer()) {
                    case QWEN -> tokenizer.wholeWords() ? "" : "qwen2";
                    case LLAMA3 -> tokenizer.wholeWords() ? "llama-bpe" : "smaug-bpe";
                };
        if (kind.isEmpty()) {
            problems.add(
                    checkpoint.folder() + ", tokenizer, key ignore_merges",
                    "is true with the words of %s, which llama.cpp has under no name".formatted(PreTokenizer.QWEN),
                    "");
        }
        values.put("tokenizer.ggml.pre", new GgufValue.Text(kind));
    }

    private void tokens() {
        int rows = checkpoint.file().configuration().vocabulary();
        if (tokenizer.size() > rows) {
            problems.add(
                    checkpoint.folder().toString(),
                    "the tokenizer has %,d tokens, the embedding %,d rows".formatted(tokenizer.size(), rows),
                    "give the tokenizer that the model was trained with");
            return;
        }
        var tokens = new ArrayList<>(tokenizer.written());
        var types = new ArrayList<>(Collections.nCopies(rows, NORMAL));
        tokens.addAll(Collections.nCopies(rows - tokens.size(), ""));
        for (AddedToken token : tokenizer.added()) {
            tokens.set(token.id(), token.content());
            types.set(token.id(), isControl(token) ? CONTROL : USER_DEFINED);
        }
        var seen = new HashMap<String, Integer>();
        for (int id = 0; id < rows; id++) {
            if (tokens.get(id).isEmpty()) {
                tokens.set(id, "[PAD" + id + "]");
                types.set(id, UNUSED);
            }
            Integer other = seen.putIfAbsent(tokens.get(id), id);
            if (other != null) {
                problems.add(
                        checkpoint.folder() + ", tokenizer, token \"" + tokens.get(id) + "\"",
                        "has the ids %d and %d, which llama.cpp refuses".formatted(other, id),
                        "");
            }
        }
        values.put("tokenizer.ggml.tokens", new GgufValue.Texts(tokens));
        values.put("tokenizer.ggml.token_type", new GgufValue.Wholes(types));
    }

    /** Tokens that look like control, as Qwen's {@code <|fim_prefix|>}, llama.cpp takes for such whatever it is told. */
    private static boolean isControl(AddedToken token) {
        return token.special()
                || (token.content().startsWith("<|") && token.content().endsWith("|>"))
                || (token.content().startsWith("<｜") && token.content().endsWith("｜>"));
    }

    private void roles() {
        Roles roles = tokenizer.config().roles();
        OptionalInt end = role("eos_token", roles.end());
        OptionalInt begin = role("bos_token", roles.begin());
        if (end.isEmpty()) {
            problems.add(
                    checkpoint.folder() + ", tokenizer_config.json, key \"eos_token\"",
                    "is missing, and config.json has no \"eos_token_id\": llama.cpp would take token 11",
                    "name the token that ends a text");
        }
        put("eos", end);
        put("bos", begin.isPresent() ? begin : end); // where there is none, llama.cpp would take token 11
        put("padding", role("pad_token", roles.padding()));
        values.put("tokenizer.ggml.add_bos_token", new GgufValue.Flag(begin.isPresent() && tokenizer.othersAddBegin()));
    }

    private void put(String role, OptionalInt id) {
        id.ifPresent(token -> values.put("tokenizer.ggml." + role + "_token_id", new GgufValue.Whole(token)));
    }

    /** The token with a role, as the tokenizer says, else as {@code config.json} does, which may give several. */
    private OptionalInt role(String key, Optional<String> content) {
        if (content.isPresent()) {
            OptionalInt id = tokenizer.id(content.get());
            if (id.isEmpty()) {
                problems.add(
                        checkpoint.folder() + ", tokenizer_config.json, key \"" + key + "\"",
                        "\"" + content.get() + "\" is no token",
                        "name one that is");
            }
            return id;
        }
        JsonNode ids = checkpoint.file().others().getOrDefault(key + "_id", MissingNode.getInstance());
        int id = (ids.isArray() ? ids.path(0) : ids).asInt(-1);
        return id >= 0 && id < tokenizer.size() ? OptionalInt.of(id) : OptionalInt.empty();
    }
}
