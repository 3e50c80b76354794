package org.gaoyao.retrieval.ranker;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gaoyao.retrieval.index.Bm25;
import org.gaoyao.retrieval.index.Catalogue;
import org.gaoyao.retrieval.question.Memory;

/**
 * What is seen of all articles for one question: the scores of every layer, and of them each candidate's features.
 *
 * @param catalogue the articles
 * @param memory the questions that were answered
 * @param words BM25 by article
 * @param limit what the question's words could give at most
 * @param meaning cosines by article
 * @param recollection what similar questions say
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Sight(
        Catalogue catalogue,
        Memory memory,
        float[] words,
        double limit,
        float[] meaning,
        Memory.Recollection recollection) {

    private static final int WORD_CANDIDATES = 150;
    private static final int MEANING_CANDIDATES = 150;
    private static final int MEMORY_CANDIDATES = 100;
    private static final int FIRST = 20;
    private static final float RANK_OFFSET = 10;
    private static final float UNRANKED = 1000;

    /** The candidates and their features, by candidate and {@link Feature}. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Candidates(int[] articles, float[][] features) {}

    /** Forgets what every layer says of the articles that are not kept. */
    void keep(boolean[] kept) {
        for (float[] scores : List.of(words, meaning, recollection.asked(), recollection.votes())) {
            for (int article = 0; article < kept.length; article++) {
                if (!kept[article]) {
                    scores[article] = 0;
                }
            }
        }
    }

    Candidates candidates() {
        int[] byWords = Bm25.best(words, WORD_CANDIDATES);
        int[] byMeaning = Bm25.best(meaning, MEANING_CANDIDATES);
        int[] byAsked = Bm25.best(recollection.asked(), MEMORY_CANDIDATES);
        Set<Integer> all = new LinkedHashSet<>();
        for (int[] layer : new int[][] {byWords, byMeaning, byAsked}) {
            for (int article : layer) {
                all.add(article);
            }
        }
        int[] articles = all.stream().mapToInt(Integer::intValue).sorted().toArray();
        var features = new float[articles.length][];
        var view = new View(byWords, byMeaning, byAsked);
        for (int i = 0; i < articles.length; i++) {
            features[i] = view.of(articles[i]);
        }
        return new Candidates(articles, features);
    }

    /** What all candidates are compared with. */
    private final class View {

        private final Map<Integer, Integer> wordRanks;
        private final Map<Integer, Integer> meaningRanks;
        private final float bestWords;
        private final float bestMeaning;
        private final float bestAsked;
        private final float familiarity;
        private final float kinship;
        private final float[] lawWords;
        private final float[] lawMeaning;
        private final int[] lawFirstWords;
        private final int[] lawFirstMeaning;

        View(int[] byWords, int[] byMeaning, int[] byAsked) {
            wordRanks = ranks(byWords);
            meaningRanks = ranks(byMeaning);
            bestWords = byWords.length == 0 ? 1 : words[byWords[0]];
            bestMeaning = byMeaning.length == 0 ? 1 : meaning[byMeaning[0]];
            bestAsked = byAsked.length == 0 ? 1 : recollection.asked()[byAsked[0]];
            lawWords = byLaw(byWords, words);
            lawMeaning = byLaw(byMeaning, meaning);
            lawFirstWords = counts(byWords);
            lawFirstMeaning = counts(byMeaning);
            familiarity = most(recollection.nearest());
            kinship = most(recollection.akin());
        }

        float[] of(int article) {
            var features = new float[Feature.values().length];
            int law = catalogue.laws()[article];
            for (Feature feature : Feature.values()) {
                features[feature.place()] = of(feature, article, law);
            }
            return features;
        }

        private float of(Feature feature, int article, int law) {
            return switch (feature) {
                case WORDS -> words[article];
                case WORDS_SHARE -> (float) (words[article] / Math.max(1e-6, limit));
                case WORDS_BEST -> words[article] / bestWords;
                case WORDS_RANK -> 1 / (RANK_OFFSET + wordRanks.getOrDefault(article, (int) UNRANKED));
                case WORDS_NEIGHBOUR -> Math.max(beside(words, article, -1), beside(words, article, 1)) / bestWords;
                case WORDS_LAW -> lawWords[law] / bestWords;
                case WORDS_LAW_COUNT -> lawFirstWords[law];
                case MEANING -> meaning[article];
                case MEANING_BEST -> meaning[article] - bestMeaning;
                case MEANING_RANK -> 1 / (RANK_OFFSET + meaningRanks.getOrDefault(article, (int) UNRANKED));
                case MEANING_NEIGHBOUR ->
                    Math.max(beside(meaning, article, -1), beside(meaning, article, 1)) - bestMeaning;
                case MEANING_LAW -> lawMeaning[law] - bestMeaning;
                case MEANING_LAW_COUNT -> lawFirstMeaning[law];
                case ASKED_BEST -> recollection.asked()[article] / bestAsked;
                case ASKED_SHARE -> (float) (recollection.asked()[article] / Math.max(1e-6, limit));
                case NEAREST -> recollection.nearest()[article];
                case AKIN -> recollection.akin()[article];
                case VOTES -> recollection.votes()[article];
                case VOTES_NEIGHBOUR ->
                    beside(recollection.votes(), article, -1) + beside(recollection.votes(), article, 1);
                case VOTES_LAW -> recollection.lawVotes()[law];
                case ARTICLE_COUNT -> (float) Math.log1p(memory.articleCount(article));
                case LAW_COUNT -> (float) Math.log1p(memory.lawCount(law));
                case LEVEL -> catalogue.levels()[article];
                case LENGTH -> (float) Math.log1p(catalogue.lengths()[article]);
                case FAMILIARITY -> familiarity;
                case KINSHIP -> kinship;
                case CLARITY -> (float) (bestWords / Math.max(1e-6, limit));
            };
        }

        /** The value of the article so many places on, if it is of the same law, else 0. */
        private float beside(float[] values, int article, int places) {
            int other = article + places;
            return other >= 0
                            && other < values.length
                            && catalogue.laws()[other] == catalogue.laws()[article]
                    ? values[other]
                    : 0;
        }

        private float[] byLaw(int[] ranked, float[] values) {
            var best = new float[catalogue.lawCount()];
            for (int article : ranked) {
                int law = catalogue.laws()[article];
                best[law] = Math.max(best[law], values[article]);
            }
            return best;
        }

        private int[] counts(int[] ranked) {
            var counts = new int[catalogue.lawCount()];
            for (int i = 0; i < Math.min(FIRST, ranked.length); i++) {
                counts[catalogue.laws()[ranked[i]]]++;
            }
            return counts;
        }

        private Map<Integer, Integer> ranks(int[] ranked) {
            var ranks = new HashMap<Integer, Integer>();
            for (int article : ranked) {
                ranks.put(article, ranks.size());
            }
            return ranks;
        }

        private float most(float[] values) {
            float most = 0;
            for (float value : values) {
                most = Math.max(most, value);
            }
            return most;
        }
    }
}
