package org.gaoyao.model.tokenizer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gaoyao.run.Problems;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Puts a tokenizer together from what files say and collects everything in them that does not fit together. */
final class TokenizerAssembly {

    private static final int TOLD = 20;

    private final Problems problems = new Problems();
    private final String file;
    private final Map<String, Integer> tokens = new HashMap<>();
    private final Map<Integer, AddedToken> added = new HashMap<>();
    private final Map<String, AddedToken> addedByContent = new HashMap<>();
    private final List<String[]> merges = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();

    private @Nullable PreTokenizer preTokenizer;
    private boolean composes;
    private boolean wholeWords;
    private Optional<JsonNode> postProcessor = Optional.empty();

    /** An assembly of what {@code file} (a file or a folder) holds. */
    TokenizerAssembly(String file) {
        this.file = file;
    }

    /** Says that something is wrong; of many of a kind the first are told and the others counted. */
    void refuse(String where, String kind, String what, String next) {
        if (seen.merge(kind, 1, Integer::sum) <= TOLD) {
            problems.add(where, what, next);
        }
    }

    Problems problems() {
        return problems;
    }

    /** A learnt token as vocabularies write it. */
    void token(String written, int id) {
        tokens.put(written, id);
    }

    /** A merge; its place in the list is its rank. */
    void merge(String left, String right) {
        merges.add(new String[] {left, right});
    }

    /** An added token; one that was added before with the same id and content stays. */
    void add(AddedToken token) {
        AddedToken same = added.putIfAbsent(token.id(), token);
        if (same != null && !same.content().equals(token.content())) {
            refuse(
                    file,
                    "added",
                    "the added tokens \"" + same.content() + "\" and \"" + token.content() + "\" share the id "
                            + token.id(),
                    "give each an id of its own");
        }
        AddedToken other = addedByContent.putIfAbsent(token.content(), token);
        if (other != null && other.id() != token.id()) {
            refuse(
                    file,
                    "added",
                    "the added token \"" + token.content() + "\" has the ids " + other.id() + " and " + token.id(),
                    "keep one of them");
        }
    }

    void preTokenizer(PreTokenizer words) {
        this.preTokenizer = words;
    }

    void composes(boolean value) {
        this.composes = value;
    }

    void wholeWords(boolean value) {
        this.wholeWords = value;
    }

    void postProcessor(JsonNode node) {
        this.postProcessor = Optional.of(node);
    }

    /**
     * The parts, if they fit together.
     *
     * @throws org.gaoyao.run.ProblemsException with everything that does not
     */
    TokenizerParts build() {
        byte[] @Nullable [] bytes = bytes();
        Merges ranked = ranked();
        Vocabulary vocabulary = new Vocabulary(bytes);
        for (int value = 0; value < 256 && !tokens.isEmpty(); value++) {
            if (vocabulary.id(new byte[] {(byte) value}, 0, 1) == Vocabulary.ABSENT) {
                refuse(
                        file,
                        "byte",
                        "the vocabulary has no token for the byte 0x%02X".formatted(value),
                        "a byte-level vocabulary needs all 256 of them, else some text has no tokens");
            }
        }
        if (tokens.isEmpty()) {
            refuse(file, "empty", "the vocabulary is empty", "");
        }
        seen.forEach((kind, count) -> {
            if (count > TOLD) {
                problems.add(file, "%,d more problems of the kind \"%s\"".formatted(count - TOLD, kind), "");
            }
        });
        problems.throwIfAny("the tokenizer was not loaded");
        if (preTokenizer == null) {
            throw new IllegalStateException("no pre-tokenizer was set and no problem told");
        }
        return new TokenizerParts(
                vocabulary, ranked, preTokenizer, composes, wholeWords, List.copyOf(added.values()), postProcessor);
    }

    private byte[] @Nullable [] bytes() {
        int limit = 0;
        for (Map.Entry<String, Integer> entry : tokens.entrySet()) {
            if (entry.getValue() < 0 || entry.getValue() > 1 << 24) {
                refuse(
                        file,
                        "id",
                        "the token \"" + entry.getKey() + "\" has the id " + entry.getValue(),
                        "ids start at 0");
            } else {
                limit = Math.max(limit, entry.getValue() + 1);
            }
        }
        byte[] @Nullable [] bytes = new byte[limit][];
        for (Map.Entry<String, Integer> entry : tokens.entrySet()) {
            String written = entry.getKey();
            int id = entry.getValue();
            if (id < 0 || id >= limit) {
                continue;
            }
            if (bytes[id] != null) {
                refuse(file, "id", "the id " + id + " stands for two tokens, one is \"" + written + "\"", "");
            }
            bytes[id] = ByteLevel.read(written);
            if (!addedByContent.containsKey(written) && !ByteLevel.isWritten(written)) {
                refuse(
                        file,
                        "token",
                        "the token \"" + written + "\" (id " + id + ") is not written in byte-level characters",
                        "only byte-level vocabularies (GPT-2's alphabet) can be read");
            }
        }
        for (AddedToken token : added.values()) {
            Integer learnt = tokens.get(token.content());
            boolean taken = token.id() < limit && bytes[token.id()] != null;
            if (learnt == null ? taken : learnt != token.id()) {
                refuse(
                        file,
                        "added",
                        "the added token \"" + token.content() + "\" has the id " + token.id()
                                + (learnt == null
                                        ? ", which a learnt token has too"
                                        : " but the vocabulary gives it " + learnt),
                        "make the ids of added tokens and vocabulary agree");
            }
        }
        return bytes;
    }

    private Merges ranked() {
        long[] pairs = new long[merges.size()];
        int[] merged = new int[merges.size()];
        for (int rank = 0; rank < pairs.length; rank++) {
            String[] merge = merges.get(rank);
            Integer left = tokens.get(merge[0]);
            Integer right = tokens.get(merge[1]);
            Integer both = tokens.get(merge[0] + merge[1]);
            if (left == null || right == null || both == null) {
                String missing = left == null ? merge[0] : right == null ? merge[1] : merge[0] + merge[1];
                refuse(
                        file + ", merge " + (rank + 1),
                        "merge",
                        "\"" + merge[0] + " " + merge[1] + "\" needs the token \"" + missing
                                + "\", which the vocabulary does not have",
                        "vocabulary and merges must come from the same tokenizer");
            } else {
                pairs[rank] = PairTable.pair(left, right);
                merged[rank] = both;
            }
        }
        return new Merges(pairs, merged);
    }
}
