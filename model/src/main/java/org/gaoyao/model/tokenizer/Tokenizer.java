package org.gaoyao.model.tokenizer;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A byte-level BPE: text into token ids and back, as the tokenizers of Qwen2, Qwen2.5, Qwen3 and Llama 3 do it.
 *
 * <ol>
 *   <li>Added tokens are taken out where they stand in the text.
 *   <li>The rest is put into composed form (NFC) where the tokenizer asks for it.
 *   <li>The {@link PreTokenizer} cuts it into words.
 *   <li>In each word, from single bytes, the pair learnt first is merged until none is left (Sennrich et al. 2016). Where
 *       {@link #wholeWords} is set, a word that is a token stays whole ({@code ignore_merges} of Llama 3).
 * </ol>
 *
 * <p>No token is added that is not in the text: a template writes {@code <|begin_of_text|>} itself. Decoding what was
 * encoded gives the text in composed form. Safe for concurrent use.
 */
public final class Tokenizer {

    private static final int POOLED = Runtime.getRuntime().availableProcessors() + 1;

    private final Vocabulary vocabulary;
    private final Merges merges;
    private final PreTokenizer preTokenizer;
    private final boolean composes;
    private final boolean wholeWords;
    private final List<AddedToken> added;
    private final TokenizerConfig config;
    private final TokenizerParts parts;

    private final int[] idOfByte = new int[256];
    private final Map<String, AddedToken> addedByContent = new HashMap<>();
    private final Map<Integer, AddedToken> addedById = new HashMap<>();
    private final AddedTokenMatcher inRawText;
    private final AddedTokenMatcher inComposedText;
    private final Deque<Encoder> idle = new ArrayDeque<>();

    Tokenizer(TokenizerParts parts, TokenizerConfig config) {
        this.parts = parts;
        this.vocabulary = parts.vocabulary();
        this.merges = parts.merges();
        this.preTokenizer = parts.preTokenizer();
        this.composes = parts.composes();
        this.wholeWords = parts.wholeWords();
        this.added = parts.added().stream()
                .sorted(Comparator.comparingInt(AddedToken::id))
                .toList();
        this.config = config;
        for (int value = 0; value < 256; value++) {
            idOfByte[value] = vocabulary.id(new byte[] {(byte) value}, 0, 1);
        }
        for (AddedToken token : added) {
            addedByContent.put(token.content(), token);
            addedById.put(token.id(), token);
        }
        this.inRawText = new AddedTokenMatcher(
                added.stream().filter(token -> !token.normalized()).toList());
        this.inComposedText = new AddedTokenMatcher(
                added.stream().filter(AddedToken::normalized).toList());
    }

    /** The tokens of a text; half a surrogate pair counts as U+FFFD. */
    public int[] encode(String text) {
        Encoder encoder = borrow();
        try {
            encode(text, encoder, false);
            return encoder.ids();
        } finally {
            giveBack(encoder);
        }
    }

    /** The tokens of a text with their places. */
    public Encoding encodeWithPlaces(String text) {
        Encoder encoder = borrow();
        try {
            encode(text, encoder, true);
            return encoder.encoding();
        } finally {
            giveBack(encoder);
        }
    }

    private void encode(String text, Encoder encoder, boolean places) {
        int from = 0;
        for (AddedTokenMatcher.Match match : inRawText.find(text)) {
            piece(text.substring(from, match.start()), from, encoder, places);
            encoder.add(match.token().id(), match.start(), match.end());
            from = match.end();
        }
        piece(text.substring(from), from, encoder, places);
    }

    private void piece(String raw, int base, Encoder encoder, boolean places) {
        if (raw.isEmpty()) {
            return;
        }
        @Nullable Composition composed = null;
        if (places) {
            composed = composes && !Composition.isComposed(raw) ? Composition.of(raw) : Composition.none(raw);
        }
        String text = composed != null ? composed.text() : composes ? Composition.compose(raw) : raw;
        int from = 0;
        for (AddedTokenMatcher.Match match : inComposedText.find(text)) {
            words(text, composed, from, match.start(), base, encoder);
            if (composed == null || match.start() == match.end()) {
                encoder.add(match.token().id(), base, base);
            } else {
                int end = base + composed.end(match.end() - 1);
                encoder.add(match.token().id(), base + composed.start(match.start()), end);
            }
            from = match.end();
        }
        words(text, composed, from, text.length(), base, encoder);
    }

    private static void words(
            String text, @Nullable Composition composed, int from, int to, int base, Encoder encoder) {
        if (composed == null) {
            encoder.add(text.substring(from, to));
        } else {
            encoder.add(composed, from, to, base);
        }
    }

    private Encoder borrow() {
        synchronized (idle) {
            if (!idle.isEmpty()) {
                return idle.pop();
            }
        }
        return new Encoder(vocabulary, merges, idOfByte, preTokenizer, wholeWords);
    }

    private void giveBack(Encoder encoder) {
        encoder.clear();
        synchronized (idle) {
            if (idle.size() < POOLED) {
                idle.push(encoder);
            }
        }
    }

    /**
     * The text of tokens; bytes that are no UTF-8 become U+FFFD, ids without a token (the padding of an embedding) nothing.
     */
    public String decode(int[] ids, SpecialTokens shown) {
        var bytes = new ByteArrayOutputStream(ids.length * 4);
        for (int id : ids) {
            bytes.writeBytes(bytes(id, shown));
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Decodes tokens as they come. */
    public IncrementalDecoder decoder(SpecialTokens shown) {
        return new IncrementalDecoder(this, shown);
    }

    /** The bytes that a token adds to a text; a copy. */
    public byte[] bytes(int id, SpecialTokens shown) {
        AddedToken token = addedById.get(id);
        if (token != null) {
            boolean silent = token.special() && shown == SpecialTokens.LEFT_OUT;
            return silent ? new byte[0] : token.content().getBytes(StandardCharsets.UTF_8);
        }
        byte[] bytes = vocabulary.bytes(id);
        return bytes == null ? new byte[0] : bytes.clone();
    }

    /** The id of the token that is exactly this text, added or learnt. */
    public OptionalInt id(String token) {
        AddedToken known = addedByContent.get(token);
        if (known != null) {
            return OptionalInt.of(known.id());
        }
        byte[] bytes = token.getBytes(StandardCharsets.UTF_8);
        int id = vocabulary.id(bytes, 0, bytes.length);
        return id == Vocabulary.ABSENT ? OptionalInt.empty() : OptionalInt.of(id);
    }

    /** One more than the highest id: the least number of rows that an embedding needs. */
    public int size() {
        int highest = added.isEmpty() ? -1 : added.getLast().id();
        return Math.max(vocabulary.limit(), highest + 1);
    }

    /** The added tokens in the order of their ids. */
    public List<AddedToken> added() {
        return added;
    }

    /** What {@code tokenizer_config.json} says: the tokens with a role, the chat template. */
    public TokenizerConfig config() {
        return config;
    }

    /** How text is cut into words. */
    public PreTokenizer preTokenizer() {
        return preTokenizer;
    }

    /** Whether text is put into composed form first. */
    public boolean composes() {
        return composes;
    }

    /** Whether a word that is a token stays whole without asking the merges. */
    public boolean wholeWords() {
        return wholeWords;
    }

    /** The learnt tokens by id as files have them, a character for each byte; empty where an id is none or only an added one. */
    public List<String> written() {
        return List.of(TokenizerJson.written(parts));
    }

    /** The merges from the first learnt, each as two written tokens with a space between. */
    public List<String> writtenMerges() {
        return TokenizerJson.writtenMerges(parts);
    }

    /**
     * Whether other programs put the token that begins a text before every text: {@code add_bos_token} says so, and where it
     * does not, the part of {@code tokenizer.json} that adds tokens around a text.
     */
    public boolean othersAddBegin() {
        return config.addsBegin().orElseGet(() -> parts.postProcessor()
                .map(TokenizerJson::beginsWithSpecialToken)
                .orElse(false));
    }

    /** The same tokenizer with other settings beside it, such as another chat template. */
    public Tokenizer with(TokenizerConfig other) {
        return new Tokenizer(parts, other);
    }

    TokenizerParts parts() {
        return parts;
    }
}
