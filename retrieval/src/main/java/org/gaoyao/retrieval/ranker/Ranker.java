package org.gaoyao.retrieval.ranker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.gaoyao.retrieval.encoder.School.Pupil;
import org.gaoyao.retrieval.index.ArticleIndex;
import org.gaoyao.retrieval.index.Bm25;
import org.gaoyao.retrieval.index.Catalogue;
import org.gaoyao.retrieval.index.Scope;
import org.gaoyao.retrieval.question.Memory;
import org.gaoyao.score.Explained;

/**
 * Ranks the articles of one index by what was learnt of questions that were answered. Safe for concurrent use.
 *
 * <p>It goes with the index that it was trained on, of which it holds a vector for each article.
 */
public final class Ranker implements AutoCloseable {

    private static final int FUSION_OFFSET = 60;
    private static final int FUSION_DEPTH = 1000;
    private static final int NAMED_PARTS = 6;

    private final ArticleIndex index;
    private final Catalogue catalogue;
    private final Pupil pupil;
    private final Memory memory;
    private final Trees trees;

    Ranker(ArticleIndex index, Catalogue catalogue, Pupil pupil, Memory memory, Trees trees) {
        this.index = index;
        this.catalogue = catalogue;
        this.pupil = pupil;
        this.memory = memory;
        this.trees = trees;
    }

    /**
     * Opens a ranker for the index that it was trained on.
     *
     * @throws org.gaoyao.run.ProblemsException if there is none, it is damaged, or was trained for another index
     */
    public static Ranker open(Path folder, ArticleIndex index) throws IOException {
        return RankerFolder.open(folder, index);
    }

    /** Writes it into a folder, from which {@link #open} reads it. */
    public void write(Path folder, RankerSettings settings) throws IOException {
        RankerFolder.write(this, index, settings, folder);
    }

    /**
     * The articles that fit a question best, best first; of equal ones the first in the index first.
     *
     * @param scope of which articles
     * @param top how many at most
     */
    public List<Ranked> rank(String question, Scope scope, int top, Layer layer) {
        Sight sight = see(index, catalogue, pupil, memory, question, scope);
        return switch (layer) {
            case WORDS -> plain(sight.words(), top, "words in common");
            case MEANING -> plain(sight.meaning(), top, "meaning");
            case ASKED -> plain(sight.recollection().asked(), top, "questions that it answered");
            case FUSION -> fused(sight, top);
            case LEARNED -> learned(sight, top);
        };
    }

    /** What is seen for a question. */
    static Sight see(
            ArticleIndex index, Catalogue catalogue, Pupil pupil, Memory memory, String question, Scope scope) {
        float[] vector = pupil.encoder().question(question);
        var sight = new Sight(
                catalogue,
                memory,
                index.words().scores(question),
                index.words().limit(question),
                pupil.articles().cosines(vector),
                memory.recall(question, vector));
        index.held(scope).ifPresent(sight::keep);
        return sight;
    }

    private List<Ranked> learned(Sight sight, int top) {
        Sight.Candidates candidates = sight.candidates();
        int size = candidates.articles().length;
        var scores = new double[size];
        var contributions = new double[size][Feature.values().length];
        for (int i = 0; i < size; i++) {
            scores[i] = trees.score(candidates.features()[i], contributions[i]);
        }
        return IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> -scores[i])
                        .thenComparing(i -> candidates.articles()[i]))
                .limit(top)
                .map(i -> new Ranked(
                        catalogue.ids()[candidates.articles()[i]],
                        scores[i],
                        why(scores[i], contributions[i], candidates.features()[i])))
                .toList();
    }

    /** What moved the score most, and the rest in one part. */
    private static Explained why(double score, double[] contributions, float[] features) {
        List<Feature> moved = Arrays.stream(Feature.values())
                .filter(feature -> contributions[feature.place()] != 0)
                .sorted(Comparator.comparingDouble(feature -> -Math.abs(contributions[feature.place()])))
                .limit(NAMED_PARTS)
                .toList();
        var parts = new ArrayList<Explained>();
        double rest = score;
        for (Feature feature : moved) {
            double share = contributions[feature.place()];
            rest -= share;
            parts.add(Explained.of(
                    share, String.format(Locale.ROOT, "%s %.3f", feature.english(), features[feature.place()])));
        }
        parts.add(Explained.of(rest, "all else"));
        return new Explained(score, "learned ranking", parts);
    }

    private List<Ranked> fused(Sight sight, int top) {
        var scores = new float[catalogue.size()];
        List<float[]> layers =
                List.of(sight.words(), sight.meaning(), sight.recollection().asked());
        for (float[] layer : layers) {
            int[] ranked = Bm25.best(layer, FUSION_DEPTH);
            for (int i = 0; i < ranked.length; i++) {
                scores[ranked[i]] += 1f / (FUSION_OFFSET + i + 1);
            }
        }
        return plain(scores, top, "reciprocal ranks by words, meaning and past questions");
    }

    private List<Ranked> plain(float[] scores, int top, String reason) {
        return IntStream.of(Bm25.best(scores, top))
                .mapToObj(article ->
                        new Ranked(catalogue.ids()[article], scores[article], Explained.of(scores[article], reason)))
                .toList();
    }

    Pupil pupil() {
        return pupil;
    }

    Memory memory() {
        return memory;
    }

    Trees trees() {
        return trees;
    }

    @Override
    public void close() throws IOException {
        memory.close();
    }
}
