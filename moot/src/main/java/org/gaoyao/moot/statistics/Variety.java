package org.gaoyao.moot.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * How varied a collection of texts is. All figures count characters, digits being alike and white space left out, so that
 * other numbers do not make a text another.
 *
 * @param texts how many texts were looked at
 * @param characters how many characters they have
 * @param distinctGrams the share of the windows of eight characters that are distinct, in [0, 1]
 * @param selfBleu the mean BLEU-4 on characters of a text against {@value #REFERENCES} others, in [0, 1]; 1 is repetition
 *     (Zhu et al., Texygen, 2018)
 * @param growth distinct pairs of characters among the first so many thousand characters, by thousands
 */
public record Variety(int texts, long characters, double distinctGrams, double selfBleu, Map<Integer, Integer> growth) {

    private static final int WIDTH = 8;
    private static final int REFERENCES = 50;
    private static final int SAMPLE = 120;
    private static final List<Integer> THOUSANDS = List.of(10, 50, 100, 200, 400);

    /** The figures of texts. */
    public static Variety of(List<String> texts) {
        List<String> plain = texts.stream().map(Grams::plain).toList();
        long windows = 0;
        var distinct = new HashSet<String>();
        for (String text : plain) {
            distinct.addAll(Grams.set(text, WIDTH));
            windows += Math.max(0, text.length() - WIDTH + 1);
        }
        return new Variety(
                texts.size(),
                plain.stream().mapToLong(String::length).sum(),
                windows == 0 ? 0 : (double) distinct.size() / windows,
                selfBleu(plain),
                growth(plain));
    }

    private static double selfBleu(List<String> texts) {
        int sample = Math.min(SAMPLE, texts.size());
        return IntStream.range(0, sample)
                .parallel()
                .mapToDouble(i -> {
                    var others = new ArrayList<String>();
                    for (int j = 1; j <= REFERENCES && j < texts.size(); j++) {
                        others.add(texts.get((i + j) % texts.size()));
                    }
                    return bleu(texts.get(i), others);
                })
                .average()
                .orElse(0);
    }

    /** BLEU-4 on characters, equal weights, brevity against the nearest length, no smoothing: 0 if an order has no match. */
    static double bleu(String text, List<String> references) {
        double log = 0;
        for (int width = 1; width <= 4; width++) {
            Map<String, Integer> most = new HashMap<>();
            for (String reference : references) {
                Grams.counts(reference, width).forEach((gram, count) -> most.merge(gram, count, Math::max));
            }
            int matched = 0;
            int total = 0;
            for (Map.Entry<String, Integer> gram : Grams.counts(text, width).entrySet()) {
                matched += Math.min(gram.getValue(), most.getOrDefault(gram.getKey(), 0));
                total += gram.getValue();
            }
            if (matched == 0) {
                return 0;
            }
            log += Math.log((double) matched / total) / 4;
        }
        int length = text.length();
        int nearest = references.stream()
                .map(String::length)
                .min((one, other) -> Integer.compare(Math.abs(one - length), Math.abs(other - length)))
                .orElse(length);
        return Math.exp(log + Math.min(0, 1 - (double) nearest / length));
    }

    private static Map<Integer, Integer> growth(List<String> texts) {
        var growth = new TreeMap<Integer, Integer>();
        var pairs = new HashSet<String>();
        long seen = 0;
        int next = 0;
        for (String text : texts) {
            pairs.addAll(Grams.set(text, 2));
            seen += text.length();
            while (next < THOUSANDS.size() && seen >= THOUSANDS.get(next) * 1_000L) {
                growth.put(THOUSANDS.get(next++), pairs.size());
            }
        }
        return growth;
    }

    /**
     * How like the texts of one split are to those of another: of each the greatest Jaccard similarity of its windows of five
     * characters.
     *
     * @param mean the mean over the tested texts
     * @param greatest the greatest
     * @param copies the share at 0.8 and above, which are near copies
     */
    public record Nearness(double mean, double greatest, double copies) {

        private static final int WINDOW = 5;
        private static final double COPY = 0.8;

        /** Of every text in {@code test} the nearest in {@code train}. */
        public static Nearness of(List<String> test, List<String> train) {
            List<Set<String>> known = train.stream()
                    .map(text -> Grams.set(Grams.plain(text), WINDOW))
                    .toList();
            double[] nearest = test.stream()
                    .parallel()
                    .mapToDouble(text -> {
                        Set<String> grams = Grams.set(Grams.plain(text), WINDOW);
                        return known.stream()
                                .mapToDouble(other -> Grams.jaccard(grams, other))
                                .max()
                                .orElse(0);
                    })
                    .toArray();
            var statistics = Arrays.stream(nearest).summaryStatistics();
            long copies = Arrays.stream(nearest).filter(each -> each >= COPY).count();
            return new Nearness(
                    nearest.length == 0 ? 0 : statistics.getAverage(),
                    nearest.length == 0 ? 0 : statistics.getMax(),
                    nearest.length == 0 ? 0 : (double) copies / nearest.length);
        }
    }
}
