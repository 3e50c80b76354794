package org.gaoyao.bench.curation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Decontamination as open tools do it: texts are plained, split at white space, and a document is hit when it has a run of so many
 * words with any item of a benchmark.
 *
 * @param name whose rule it is
 * @param words how many words a run has
 * @param plain what is done to a text before it is split
 */
record WordGrams(String name, int words, UnaryOperator<String> plain) {

    private static final Pattern ASCII_SIGNS = Pattern.compile("\\p{Punct}");
    private static final Pattern SIGNS = Pattern.compile("[\\p{P}\\p{S}\\p{Cc}&&[^\\n\\r\\t ]]");
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}");
    private static final Pattern NUMBERS = Pattern.compile("\\d+");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u3000]+");

    /** lm-evaluation-harness, {@code janitor.py}: ASCII letters to lower case, ASCII punctuation deleted, 13 words. */
    static WordGrams janitor() {
        return new WordGrams(
                "lm-evaluation-harness, janitor",
                13,
                text -> ASCII_SIGNS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT));
    }

    /**
     * GPT-3 (Brown et al. 2020, appendix C): words without punctuation, white space and case; as many as the item of the fifth
     * percentile has, at least 8 and at most 13.
     */
    static WordGrams gpt3(Collection<String> items) {
        UnaryOperator<String> plain = text -> SIGNS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
        int[] lengths = items.stream()
                .mapToInt(item -> split(plain.apply(item)).size())
                .sorted()
                .toArray();
        return new WordGrams("GPT-3, appendix C", Math.clamp(lengths[lengths.length / 20], 8, 13), plain);
    }

    /**
     * datatrove, {@code NGramsDecontFilter} with runs of the questions: lower case, punctuation deleted (Chinese signs too), without
     * diacritics, numbers to 0, 12 words. Its tokenizer for English splits off signs, of which none are left.
     */
    static WordGrams datatrove() {
        return new WordGrams("datatrove", 12, text -> {
            String bare = SIGNS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
            String plain = MARKS.matcher(Normalizer.normalize(bare, Normalizer.Form.NFD))
                    .replaceAll("");
            return NUMBERS.matcher(plain).replaceAll("0");
        });
    }

    /** All runs of some texts. */
    Set<String> runs(Collection<String> texts) {
        var runs = new HashSet<String>();
        texts.forEach(text -> runs.addAll(runs(text)));
        return runs;
    }

    /** The runs of a text; none if it has fewer words. */
    List<String> runs(String text) {
        List<String> split = split(plain.apply(text));
        var runs = new ArrayList<String>();
        for (int from = 0; from + words <= split.size(); from++) {
            runs.add(String.join(" ", split.subList(from, from + words)));
        }
        return runs;
    }

    private static List<String> split(String text) {
        return Arrays.stream(SPACE.split(text)).filter(word -> !word.isEmpty()).toList();
    }
}
