package org.gaoyao.model.tokenizer;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The layout of {@code tokenizer.json}: what of it we understand, what we refuse by name, how we write it.
 *
 * <p>Understood: model {@code BPE}, normalizer none or {@code NFC}, pre-tokenizer {@code Split} by a regular expression
 * of {@link PreTokenizer} followed by {@code ByteLevel}, decoder {@code ByteLevel}, any added tokens. Truncation and
 * padding are left to the caller, as transformers does.
 */
final class TokenizerJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String ADVICE = "only byte-level BPE as Qwen2 to Qwen3 and Llama 3 have it can be read";

    private final TokenizerAssembly assembly;
    private final String file;

    private TokenizerJson(TokenizerAssembly assembly, String file) {
        this.assembly = assembly;
        this.file = file;
    }

    /** Reads the document into an assembly. */
    static void read(JsonNode document, String file, TokenizerAssembly assembly) {
        TokenizerJson reader = new TokenizerJson(assembly, file);
        for (JsonNode token : document.path("added_tokens")) {
            reader.addedToken(token);
        }
        reader.normalizer(document.path("normalizer"));
        reader.preTokenizer(document.path("pre_tokenizer"));
        reader.decoder(document.path("decoder"));
        reader.model(document.path("model"));
        JsonNode postProcessor = document.path("post_processor");
        if (postProcessor.isObject()) {
            assembly.postProcessor(postProcessor);
        }
    }

    private void refuse(String key, String what) {
        assembly.refuse(file + ", key " + key, key, what, ADVICE);
    }

    private void addedToken(JsonNode node) {
        AddedToken token = TokenizerConfig.token(node.path("id").asInt(-1), node);
        if (token == null) {
            refuse("added_tokens", "holds a token without id or content: " + node);
        } else {
            assembly.add(token);
        }
    }

    private void model(JsonNode model) {
        String type = model.path("type").asString(model.has("merges") ? "BPE" : "none");
        if (!type.equals("BPE")) {
            refuse("model.type", "the tokenizer model \"" + type + "\" is not BPE");
            return;
        }
        for (String key : Set.of("unk_token", "continuing_subword_prefix", "end_of_word_suffix", "dropout")) {
            JsonNode value = model.path(key);
            if (!value.isMissingNode() && !value.isNull() && !value.asString("").isEmpty()) {
                refuse("model." + key, "is " + value + " but must be null");
            }
        }
        if (model.path("byte_fallback").asBoolean(false)) {
            refuse("model.byte_fallback", "is true: the vocabulary is not byte-level");
        }
        assembly.wholeWords(model.path("ignore_merges").asBoolean(false));
        for (Map.Entry<String, JsonNode> entry : model.path("vocab").properties()) {
            assembly.token(entry.getKey(), entry.getValue().asInt(-1));
        }
        for (JsonNode merge : model.path("merges")) {
            String[] parts = merge.isArray()
                    ? new String[] {merge.path(0).asString(""), merge.path(1).asString("")}
                    : merge.asString("").split(" ", -1);
            if (parts.length != 2 || parts[0].isEmpty() || parts[1].isEmpty()) {
                refuse("model.merges", "holds " + merge + ", which is not a pair");
            } else {
                assembly.merge(parts[0], parts[1]);
            }
        }
    }

    private void normalizer(JsonNode node) {
        for (JsonNode step : steps(node, "normalizers")) {
            String type = step.path("type").asString("");
            if (type.equals("NFC")) {
                assembly.composes(true);
            } else {
                refuse("normalizer", "the normalizer \"" + type + "\" is not NFC");
            }
        }
    }

    private void preTokenizer(JsonNode node) {
        boolean bytes = false;
        @Nullable PreTokenizer words = null;
        for (JsonNode step : steps(node, "pretokenizers")) {
            String type = step.path("type").asString("");
            if (type.equals("Split") && words == null && !bytes) {
                words = split(step);
            } else if (type.equals("ByteLevel") && !bytes) {
                bytes = true;
                if (step.path("add_prefix_space").asBoolean(true)
                        || step.path("use_regex").asBoolean(true)) {
                    refuse("pre_tokenizer", "ByteLevel with add_prefix_space or use_regex is not understood");
                }
            } else {
                refuse("pre_tokenizer", "the pre-tokenizer \"" + type + "\" is not understood at its place");
            }
        }
        if (words != null && bytes) {
            assembly.preTokenizer(words);
        } else {
            refuse("pre_tokenizer", "is not Split by a regular expression of ours followed by ByteLevel");
        }
    }

    private @Nullable PreTokenizer split(JsonNode step) {
        String regex = step.path("pattern").path("Regex").asString("");
        if (!step.path("behavior").asString("").equals("Isolated")
                || step.path("invert").asBoolean(false)) {
            refuse("pre_tokenizer", "Split must have the behavior \"Isolated\" and not be inverted");
        }
        PreTokenizer words = PreTokenizer.of(regex).orElse(null);
        if (words == null) {
            refuse("pre_tokenizer", "the regular expression \"" + regex + "\" is neither Qwen's nor Llama 3's");
        }
        return words;
    }

    private void decoder(JsonNode node) {
        for (JsonNode step : steps(node, "decoders")) {
            if (!step.path("type").asString("").equals("ByteLevel")) {
                refuse("decoder", "the decoder \"" + step.path("type").asString("") + "\" is not ByteLevel");
            }
        }
    }

    private static List<JsonNode> steps(JsonNode node, String key) {
        if (!node.isObject()) {
            return List.of();
        }
        return node.path("type").asString("").equals("Sequence")
                ? node.path(key).valueStream().toList()
                : List.of(node);
    }

    /** The document that describes a tokenizer. */
    static ObjectNode write(TokenizerParts parts) {
        ObjectNode document = NODES.objectNode();
        document.put("version", "1.0");
        document.putNull("truncation");
        document.putNull("padding");
        ArrayNode added = document.putArray("added_tokens");
        for (AddedToken token : parts.added()) {
            ObjectNode node = NODES.objectNode();
            node.put("id", token.id());
            node.setAll(TokenizerConfig.flags(token));
            added.add(node);
        }
        if (parts.composes()) {
            document.putObject("normalizer").put("type", "NFC");
        } else {
            document.putNull("normalizer");
        }
        ObjectNode words = document.putObject("pre_tokenizer");
        words.put("type", "Sequence");
        ArrayNode steps = words.putArray("pretokenizers");
        ObjectNode split = steps.addObject();
        split.put("type", "Split");
        split.putObject("pattern").put("Regex", parts.preTokenizer().regex());
        split.put("behavior", "Isolated");
        split.put("invert", false);
        steps.add(byteLevel(false));
        document.set("post_processor", parts.postProcessor().orElseGet(() -> byteLevel(false)));
        document.set("decoder", byteLevel(true));
        document.set("model", model(parts));
        return document;
    }

    private static ObjectNode byteLevel(boolean decoder) {
        ObjectNode node = NODES.objectNode();
        node.put("type", "ByteLevel");
        node.put("add_prefix_space", decoder);
        node.put("trim_offsets", decoder);
        node.put("use_regex", decoder);
        return node;
    }

    private static ObjectNode model(TokenizerParts parts) {
        ObjectNode model = NODES.objectNode();
        model.put("type", "BPE");
        model.putNull("dropout");
        model.putNull("unk_token");
        model.putNull("continuing_subword_prefix");
        model.putNull("end_of_word_suffix");
        model.put("fuse_unk", false);
        model.put("byte_fallback", false);
        model.put("ignore_merges", parts.wholeWords());
        ObjectNode vocabulary = model.putObject("vocab");
        String[] written = written(parts);
        for (int id = 0; id < written.length; id++) {
            if (!written[id].isEmpty()) {
                vocabulary.put(written[id], id);
            }
        }
        ArrayNode merges = model.putArray("merges");
        writtenMerges(parts).forEach(merges::add);
        return model;
    }

    /** Each merge as two tokens with a space between. */
    static List<String> writtenMerges(TokenizerParts parts) {
        String[] written = written(parts);
        Merges merges = parts.merges();
        return IntStream.range(0, merges.size())
                .mapToObj(rank -> written[merges.left(rank)] + " " + written[merges.right(rank)])
                .toList();
    }

    /** Whether a post-processor puts a special token before a single text. */
    static boolean beginsWithSpecialToken(JsonNode postProcessor) {
        return steps(postProcessor, "processors").stream()
                .map(step -> step.path("single").path(0))
                .anyMatch(first -> first.has("SpecialToken"));
    }

    /** Each learnt token as vocabularies write it; empty where an id is none. */
    static String[] written(TokenizerParts parts) {
        String[] written = new String[parts.vocabulary().limit()];
        for (int id = 0; id < written.length; id++) {
            byte[] bytes = parts.vocabulary().bytes(id);
            written[id] = bytes == null ? "" : ByteLevel.write(bytes);
        }
        for (AddedToken token : parts.added()) {
            if (token.id() < written.length && !written[token.id()].isEmpty()) {
                written[token.id()] = token.content();
            }
        }
        return written;
    }
}
