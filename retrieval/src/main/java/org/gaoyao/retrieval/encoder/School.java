package org.gaoyao.retrieval.encoder;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.gaoyao.retrieval.index.ArticleIndex;
import org.gaoyao.run.Progress;
import org.gaoyao.run.Seeds;

/**
 * What encoders learn, in two terms: first of the articles alone, once ({@link #of}); then of questions that were answered, as
 * often as there are sets of them ({@link #taught}).
 */
public final class School {

    private static final int DIMENSIONS = 64;
    private static final int CLOZE_BATCH = 64;
    private static final float CLOZE_RATE = 0.05f;
    private static final int QUESTION_BATCH = 32;
    private static final float QUESTION_RATE = 0.02f;
    private static final int WRONG_ANSWERS = 3;

    private final Encoder beginner;
    private final List<Bag> articles;
    private final Seeds seeds;

    private School(Encoder beginner, List<Bag> articles, Seeds seeds) {
        this.beginner = beginner;
        this.articles = articles;
        this.seeds = seeds;
    }

    /**
     * A question that was answered.
     *
     * @param text as it was asked
     * @param answers the numbers of the articles that answer it
     * @param tempting the numbers of articles that share its words, right ones or wrong
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Lesson(String text, List<Integer> answers, int[] tempting) {}

    /** An encoder and what it makes of every article. */
    public record Pupil(Encoder encoder, ArticleVectors articles) {}

    /**
     * Reads the articles of an index and learns of them.
     *
     * @param epochs how often each article is met
     */
    public static School of(ArticleIndex index, int epochs, Seeds seeds, Progress progress) throws IOException {
        Reading reading = Reading.of(index, progress);
        Encoder encoder = Encoder.random(reading.vocabulary(), DIMENSIONS, seeds.generator("vectors"));
        var training = new EncoderTraining(encoder);
        int articles = reading.passages().size();
        var none = new boolean[CLOZE_BATCH][CLOZE_BATCH];
        try (Progress.Task task = progress.task("learning of articles", (long) epochs * articles, "articles")) {
            for (int epoch = 0; epoch < epochs; epoch++) {
                RandomGenerator random = seeds.generator("articles/epoch-" + epoch);
                int[] order = shuffled(articles, random);
                for (int from = 0; from < articles; from += CLOZE_BATCH) {
                    int to = Math.min(articles, from + CLOZE_BATCH);
                    List<Reading.Cloze> batch = IntStream.range(from, to)
                            .mapToObj(i -> reading.passages().get(order[i]).cloze(random))
                            .toList();
                    training.step(
                            batch.stream().map(Reading.Cloze::question).toList(),
                            batch.stream().map(Reading.Cloze::article).toList(),
                            none,
                            CLOZE_RATE);
                    task.advance(to - from);
                }
            }
        }
        return new School(
                encoder, reading.passages().stream().map(Reading.Passage::bag).toList(), seeds);
    }

    /**
     * An encoder that learnt of these questions too.
     *
     * @param name for what: the name of its random numbers
     * @param epochs how often each is met
     */
    public Pupil taught(List<Lesson> lessons, int epochs, String name) {
        Encoder encoder = beginner.copy();
        var training = new EncoderTraining(encoder);
        List<Bag> questions = lessons.stream()
                .map(lesson -> encoder.vocabulary().bag(lesson.text()))
                .toList();
        int[][] pairs = IntStream.range(0, lessons.size())
                .boxed()
                .flatMap(i -> lessons.get(i).answers().stream().map(answer -> new int[] {i, answer}))
                .toArray(int[][]::new);
        for (int epoch = 0; epoch < epochs; epoch++) {
            RandomGenerator random = seeds.generator(name + "/epoch-" + epoch);
            int[] order = shuffled(pairs.length, random);
            for (int from = 0; from < pairs.length; from += QUESTION_BATCH) {
                int to = Math.min(pairs.length, from + QUESTION_BATCH);
                List<int[]> batch =
                        IntStream.range(from, to).mapToObj(i -> pairs[order[i]]).toList();
                step(training, lessons, questions, batch, random);
            }
        }
        return new Pupil(encoder, encoder.articles(articles));
    }

    private void step(
            EncoderTraining training,
            List<Lesson> lessons,
            List<Bag> questions,
            List<int[]> batch,
            RandomGenerator random) {
        var shown = new ArrayList<Integer>();
        batch.forEach(pair -> shown.add(pair[1]));
        for (int[] pair : batch) {
            int[] tempting = lessons.get(pair[0]).tempting();
            if (tempting.length > 0) {
                shown.add(tempting[random.nextInt(tempting.length)]);
            }
            for (int i = 1; i < WRONG_ANSWERS; i++) {
                shown.add(random.nextInt(articles.size()));
            }
        }
        var alsoAnswers = new boolean[batch.size()][shown.size()];
        for (int i = 0; i < batch.size(); i++) {
            List<Integer> answers = lessons.get(batch.get(i)[0]).answers();
            for (int j = 0; j < shown.size(); j++) {
                alsoAnswers[i][j] = answers.contains(shown.get(j));
            }
        }
        training.step(
                batch.stream().map(pair -> questions.get(pair[0])).toList(),
                shown.stream().map(articles::get).toList(),
                alsoAnswers,
                QUESTION_RATE);
    }

    private static int[] shuffled(int size, RandomGenerator random) {
        int[] order = IntStream.range(0, size).toArray();
        for (int i = size - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }
        return order;
    }
}
