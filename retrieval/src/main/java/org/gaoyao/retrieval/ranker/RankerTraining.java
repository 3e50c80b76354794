package org.gaoyao.retrieval.ranker;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.gaoyao.retrieval.encoder.School;
import org.gaoyao.retrieval.encoder.School.Lesson;
import org.gaoyao.retrieval.encoder.School.Pupil;
import org.gaoyao.retrieval.index.ArticleIndex;
import org.gaoyao.retrieval.index.Bm25;
import org.gaoyao.retrieval.index.Catalogue;
import org.gaoyao.retrieval.index.Scope;
import org.gaoyao.retrieval.question.AnsweredQuestion;
import org.gaoyao.retrieval.question.Memory;
import org.gaoyao.retrieval.question.Question;
import org.gaoyao.run.Progress;
import org.gaoyao.run.Seeds;

/**
 * Trains rankers on questions that were answered.
 *
 * <ol>
 *   <li>An encoder learns of the articles alone ({@link School}), once for all rankers of an index.
 *   <li>The questions are dealt into parts, and each is looked at by an encoder and a memory that were made of the other parts:
 *       what the trees learn from is what they will meet, questions that nobody has seen.
 *   <li>They are dealt twice: at random, and so that questions with an answer in common share a part. The second time no
 *       question's articles were ever an answer, and the trees learn what to make of such questions too. This is the guard
 *       against a ranker that ranks by memory.
 *   <li>Trees are grown over both, and encoder and memory made of all questions.
 * </ol>
 *
 * <p>One thread; equal index, questions and seeds give equal rankers.
 */
public final class RankerTraining {

    private static final int TEMPTING = 50;
    private static final int SHOWN = 150;

    private final ArticleIndex index;
    private final Catalogue catalogue;
    private final School school;
    private final RankerSettings settings;
    private final Seeds seeds;

    private RankerTraining(
            ArticleIndex index, Catalogue catalogue, School school, RankerSettings settings, Seeds seeds) {
        this.index = index;
        this.catalogue = catalogue;
        this.school = school;
        this.settings = settings;
        this.seeds = seeds;
    }

    /** Learns of the articles of an index. */
    public static RankerTraining on(ArticleIndex index, RankerSettings settings, Seeds seeds, Progress progress)
            throws IOException {
        return new RankerTraining(
                index,
                index.catalogue(),
                School.of(index, settings.articleEpochs(), seeds.of("school"), progress),
                settings,
                seeds);
    }

    /** Finds the articles that answer questions. Questions of which the index has no answer are left out. */
    public List<AnsweredQuestion> answered(List<Question> questions) {
        return AnsweredQuestion.of(questions, catalogue);
    }

    /** A ranker that learnt of these questions. */
    public Ranker train(List<AnsweredQuestion> questions, Progress progress) throws IOException {
        List<Lesson> lessons = questions.stream().map(this::lesson).toList();
        var examples = new Examples();
        int parts = Math.min(settings.parts(), questions.size());
        int[] random = Partition.atRandom(questions.size(), parts, seeds.generator("parts"));
        int[] byArticle = Partition.byArticle(questions, parts);
        try (Progress.Task task = progress.task("learning of questions", 2L * questions.size(), "questions")) {
            for (int part = 0; part < parts; part++) {
                look(questions, lessons, random, part, "random", 1, examples, task);
                look(questions, lessons, byArticle, part, "by-article", settings.unseenWeight(), examples, task);
            }
        }
        Trees trees = Trees.parse(examples.grow(settings.trees(), seeds.seed("trees"), progress));
        Pupil pupil = school.taught(lessons, settings.questionEpochs(), "all");
        return new Ranker(index, catalogue, pupil, new Memory(catalogue, questions, pupil.encoder()), trees);
    }

    private Lesson lesson(AnsweredQuestion question) {
        float[] scores = index.words().scores(question.question().text());
        return new Lesson(question.question().text(), question.answers(), Bm25.best(scores, TEMPTING));
    }

    /** Adds the questions of a part to the examples, as what was made of the other parts sees them. */
    private void look(
            List<AnsweredQuestion> questions,
            List<Lesson> lessons,
            int[] partition,
            int part,
            String name,
            float weight,
            Examples examples,
            Progress.Task task)
            throws IOException {
        int[] others = IntStream.range(0, partition.length)
                .filter(i -> partition[i] != part)
                .toArray();
        Pupil pupil = school.taught(
                IntStream.of(others).mapToObj(lessons::get).toList(), settings.questionEpochs(), name + "/" + part);
        try (var memory = new Memory(
                catalogue, IntStream.of(others).mapToObj(questions::get).toList(), pupil.encoder())) {
            for (int i = 0; i < partition.length; i++) {
                if (partition[i] == part) {
                    AnsweredQuestion question = questions.get(i);
                    Sight sight = Ranker.see(
                            index, catalogue, pupil, memory, question.question().text(), Scope.ALL);
                    show(
                            question,
                            sight.candidates(),
                            weight,
                            seeds.generator(name + "/" + question.question().id()),
                            examples);
                    task.advance(1);
                }
            }
        }
    }

    /** Adds the articles that answer a question and a draw of the others that could. */
    private static void show(
            AnsweredQuestion question,
            Sight.Candidates candidates,
            float weight,
            RandomGenerator random,
            Examples examples) {
        var features = new ArrayList<float[]>();
        var answers = new ArrayList<Boolean>();
        for (int i = 0; i < candidates.articles().length; i++) {
            boolean answer = question.answers().contains(candidates.articles()[i]);
            if (answer || random.nextInt(candidates.articles().length) < SHOWN) {
                features.add(candidates.features()[i]);
                answers.add(answer);
            }
        }
        if (answers.contains(true)) {
            examples.add(features, answers, weight);
        }
    }
}
