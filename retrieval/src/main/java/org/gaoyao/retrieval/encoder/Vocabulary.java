package org.gaoyao.retrieval.encoder;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gaoyao.retrieval.token.CharacterAnalyzer;

/**
 * The tokens that an encoder knows, each with a row. Safe for concurrent use.
 *
 * @param tokens in the order of their rows
 * @param rarities the idf of each
 * @param rows the row of each
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Vocabulary(List<String> tokens, float[] rarities, Map<String, Integer> rows) {

    private static final CharacterAnalyzer ANALYZER = new CharacterAnalyzer();

    Vocabulary(List<String> tokens, float[] rarities) {
        this(tokens, rarities, new HashMap<>());
        for (String token : tokens) {
            rows.put(token, rows.size());
        }
    }

    int size() {
        return tokens.size();
    }

    /** What a text holds of the vocabulary. */
    Bag bag(String text) {
        Map<String, Integer> found = ANALYZER.tokens(text);
        return Bag.of(found.entrySet().stream().map(token -> {
            Integer row = rows.get(token.getKey());
            return row == null ? new int[0] : repeated(row, token.getValue());
        }));
    }

    private static int[] repeated(int row, int times) {
        var rows = new int[times];
        Arrays.fill(rows, row);
        return rows;
    }
}
