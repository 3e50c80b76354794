package org.gaoyao.retrieval.question;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.gaoyao.retrieval.encoder.Encoder;
import org.gaoyao.retrieval.index.Bm25;
import org.gaoyao.retrieval.index.Catalogue;

/**
 * Questions that were answered, and what they say of the articles for a new one: the questions of an article as a text of its
 * own, the votes of the most similar questions, and how often articles and laws were the answer at all.
 *
 * <p>Safe for concurrent use.
 */
public final class Memory implements AutoCloseable {

    private static final int VOTERS = 20;

    private final Catalogue catalogue;
    private final List<AnsweredQuestion> questions;
    private final float[][] vectors;
    private final Bm25 similar;
    private final Bm25 byArticle;
    private final int[] articles;
    private final float[] articleCounts;
    private final float[] lawCounts;

    /** What is remembered of these questions. */
    public Memory(Catalogue catalogue, List<AnsweredQuestion> questions, Encoder encoder) {
        this.catalogue = catalogue;
        this.questions = List.copyOf(questions);
        vectors = questions.stream()
                .map(each -> encoder.question(each.question().text()))
                .toArray(float[][]::new);
        similar = Bm25.of(questions.stream().map(each -> each.question().text()).toList());
        var asked = new TreeMap<Integer, StringBuilder>();
        articleCounts = new float[catalogue.size()];
        lawCounts = new float[catalogue.lawCount()];
        for (AnsweredQuestion each : questions) {
            for (int answer : each.answers()) {
                asked.computeIfAbsent(answer, _ -> new StringBuilder())
                        .append(each.question().text())
                        .append('\n');
                articleCounts[answer]++;
                lawCounts[catalogue.laws()[answer]]++;
            }
        }
        byArticle = Bm25.of(asked.values().stream().map(StringBuilder::toString).toList());
        articles = asked.keySet().stream().mapToInt(Integer::intValue).toArray();
    }

    /**
     * What comes to mind for a question; each array by the article's number.
     *
     * @param asked BM25 of the question with all questions that the article answered
     * @param nearest the similarity in words, 0 to 1, of the most similar question that the article answered
     * @param votes the shares, together 1, of the most similar questions' similarity that go to the articles that they name
     * @param lawVotes the shares by law
     * @param akin the cosine of the closest question that the article answered; 0 for others
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Recollection(float[] asked, float[] nearest, float[] votes, float[] lawVotes, float[] akin) {}

    /** What the memory says of a question. */
    public Recollection recall(String question, float[] vector) {
        int size = catalogue.size();
        var recollection = new Recollection(
                new float[size], new float[size], new float[size], new float[catalogue.lawCount()], new float[size]);
        float[] fields = byArticle.scores(question);
        for (int i = 0; i < fields.length; i++) {
            recollection.asked()[articles[i]] = fields[i];
        }
        float[] scores = similar.scores(question);
        int[] voters = Bm25.best(scores, VOTERS);
        float limit = (float) Math.max(1e-6, similar.limit(question));
        float all = 0;
        for (int voter : voters) {
            all += weight(voter, scores);
        }
        for (int voter : voters) {
            List<Integer> answers = questions.get(voter).answers();
            float share = weight(voter, scores) / all / Math.max(1, answers.size());
            for (int answer : answers) {
                recollection.votes()[answer] += share;
                recollection.lawVotes()[catalogue.laws()[answer]] += share;
                recollection.nearest()[answer] = Math.max(recollection.nearest()[answer], scores[voter] / limit);
            }
        }
        for (int i = 0; i < vectors.length; i++) {
            float cosine = Encoder.dot(vector, vectors[i]);
            for (int answer : questions.get(i).answers()) {
                recollection.akin()[answer] = Math.max(recollection.akin()[answer], cosine);
            }
        }
        return recollection;
    }

    /** Of a question twice as similar the vote counts four times. */
    private static float weight(int voter, float[] scores) {
        return scores[voter] * scores[voter];
    }

    /** How often an article was an answer. */
    public float articleCount(int article) {
        return articleCounts[article];
    }

    /** How often an article of a law was an answer. */
    public float lawCount(int law) {
        return lawCounts[law];
    }

    /** The questions, in their order. */
    public List<AnsweredQuestion> questions() {
        return questions;
    }

    /** The articles that some question names. */
    public Set<Integer> named() {
        var named = new HashSet<Integer>();
        questions.forEach(question -> named.addAll(question.answers()));
        return named;
    }

    @Override
    public void close() throws IOException {
        similar.close();
        byArticle.close();
    }
}
