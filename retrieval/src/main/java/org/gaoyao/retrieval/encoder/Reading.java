package org.gaoyao.retrieval.encoder;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gaoyao.retrieval.index.ArticleIndex;
import org.gaoyao.retrieval.index.IndexedArticle;
import org.gaoyao.retrieval.token.CharacterAnalyzer;
import org.gaoyao.run.Progress;

/**
 * All articles of an index as tokens, read once for all that is learnt of them.
 *
 * @param vocabulary the tokens that come in at least {@link #LEAST} articles
 * @param passages the articles by their number
 */
record Reading(Vocabulary vocabulary, List<Passage> passages) {

    /** In how many articles a token must come to be learnt. */
    static final int LEAST = 3;

    private static final Pattern STOP = Pattern.compile("[，。；：、\\n]");

    /**
     * An article as tokens.
     *
     * @param head the law's title and the headings
     * @param clauses what stands between punctuation marks
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Passage(int[] head, List<int[]> clauses) {

        Bag bag() {
            return Bag.of(Stream.concat(Stream.of(head), clauses.stream()));
        }

        /**
         * A question that the article answers, as far as it can be had without anybody asking: some clauses in a row, to be
         * told from what stands around them (the inverse cloze task, Lee et al. 2019), or the headings of the text.
         */
        Cloze cloze(RandomGenerator random) {
            if (clauses.size() < 3 || random.nextInt(5) == 0) {
                return new Cloze(Bag.of(Stream.of(head)), Bag.of(clauses.stream()));
            }
            int length = 1 + random.nextInt(Math.min(3, clauses.size() - 1));
            int from = random.nextInt(clauses.size() - length + 1);
            boolean kept = random.nextInt(10) < 3;
            return new Cloze(
                    Bag.of(clauses.subList(from, from + length).stream()),
                    Bag.of(Stream.concat(
                            Stream.of(head),
                            IntStream.range(0, clauses.size())
                                    .filter(i -> kept || i < from || i >= from + length)
                                    .mapToObj(clauses::get))));
        }
    }

    /** A made-up question and its answer. */
    record Cloze(Bag question, Bag article) {}

    static Reading of(ArticleIndex index, Progress progress) throws IOException {
        var found = new HashMap<String, Integer>();
        var having = new ArrayList<int[]>();
        var passages = new ArrayList<Passage>();
        int size = index.catalogue().size();
        try (var analyzer = new CharacterAnalyzer();
                Progress.Task task = progress.task("reading articles", size, "articles")) {
            var heads = new HashMap<String, int[]>();
            for (int number = 0; number < size; number++) {
                IndexedArticle article = index.article(number);
                int[] head = heads.computeIfAbsent(
                        article.law() + "\n" + String.join("\n", article.headings()),
                        text -> tokens(text, analyzer, found));
                List<int[]> clauses = STOP.splitAsStream(article.text())
                        .map(clause -> tokens(clause, analyzer, found))
                        .filter(clause -> clause.length > 3)
                        .toList();
                var passage = new Passage(head, clauses);
                passages.add(passage);
                having.add(passage.bag().rows());
                task.advance(1);
            }
        }
        return kept(found, having, passages);
    }

    private static int[] tokens(String text, CharacterAnalyzer analyzer, Map<String, Integer> found) {
        return analyzer.tokens(text).entrySet().stream()
                .flatMapToInt(token -> {
                    int number = found.computeIfAbsent(token.getKey(), _ -> found.size());
                    return IntStream.range(0, token.getValue()).map(_ -> number);
                })
                .toArray();
    }

    /** Leaves rare tokens out and gives the others rows in the order of their names. */
    private static Reading kept(Map<String, Integer> found, List<int[]> having, List<Passage> passages) {
        var frequency = new int[found.size()];
        having.forEach(tokens -> IntStream.of(tokens).forEach(token -> frequency[token]++));
        List<Map.Entry<String, Integer>> sorted = found.entrySet().stream()
                .filter(token -> frequency[token.getValue()] >= LEAST)
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .toList();
        var rows = new int[found.size()];
        Arrays.fill(rows, -1);
        var rarities = new float[sorted.size()];
        for (int row = 0; row < sorted.size(); row++) {
            int token = sorted.get(row).getValue();
            rows[token] = row;
            rarities[row] = (float) Math.log(1 + (having.size() - frequency[token] + 0.5) / (frequency[token] + 0.5));
        }
        var vocabulary = new Vocabulary(sorted.stream().map(Map.Entry::getKey).toList(), rarities);
        return new Reading(
                vocabulary,
                passages.stream()
                        .map(passage -> new Passage(
                                renumbered(passage.head(), rows),
                                passage.clauses().stream()
                                        .map(clause -> renumbered(clause, rows))
                                        .toList()))
                        .toList());
    }

    private static int[] renumbered(int[] tokens, int[] rows) {
        return IntStream.of(tokens)
                .map(token -> rows[token])
                .filter(row -> row >= 0)
                .toArray();
    }
}
