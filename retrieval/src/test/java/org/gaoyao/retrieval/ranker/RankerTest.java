package org.gaoyao.retrieval.ranker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gaoyao.retrieval.index.ArticleIndex;
import org.gaoyao.retrieval.index.Scope;
import org.gaoyao.retrieval.question.AnsweredQuestion;
import org.gaoyao.retrieval.question.Question;
import org.gaoyao.run.Fingerprint;
import org.gaoyao.run.ProblemsException;
import org.gaoyao.run.Progress;
import org.gaoyao.run.Seeds;
import org.gaoyao.score.Explained;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RankerTest {

    @TempDir
    private static Path common;

    private static ArticleIndex index;
    private static Ranker ranker;

    @TempDir
    private Path folder;

    @BeforeAll
    static void train() throws IOException {
        index = Harbour.index(common.resolve("index"));
        ranker = train(1);
    }

    @AfterAll
    static void close() throws IOException {
        ranker.close();
        index.close();
    }

    @Test
    void whatIsWrittenRanksAsWhatWasTrained() throws IOException {
        ranker.write(folder, Harbour.QUICK);
        try (Ranker read = Ranker.open(folder, index)) {
            for (Question question : Harbour.questions()) {
                for (Layer layer : Layer.values()) {
                    assertThat(read.rank(question.text(), Scope.ALL, 20, layer))
                            .isEqualTo(ranker.rank(question.text(), Scope.ALL, 20, layer));
                }
            }
        }
    }

    @Test
    void theSameSeedGivesTheSameBytesAndAnotherDoesNot() throws IOException {
        ranker.write(folder.resolve("one"), Harbour.QUICK);
        try (Ranker again = train(1);
                Ranker other = train(2)) {
            again.write(folder.resolve("again"), Harbour.QUICK);
            other.write(folder.resolve("other"), Harbour.QUICK);
        }
        Fingerprint one = Fingerprint.of(folder.resolve("one"));
        assertThat(Fingerprint.of(folder.resolve("again"))).isEqualTo(one);
        assertThat(Fingerprint.of(folder.resolve("other"))).isNotEqualTo(one);
    }

    @Test
    void pastQuestionsLeadToArticlesWithWhichAQuestionSharesNoWord() throws IOException {
        String asked = "捞鱼能卖吗";
        assertThat(index.search(asked, Scope.ALL, 10)).isEmpty();
        assertThat(ranker.rank(asked, Scope.ALL, 1, Layer.ASKED).getFirst().id())
                .isEqualTo("law-1#2");
        assertThat(ranker.rank(asked, Scope.ALL, 20, Layer.LEARNED))
                .anyMatch(ranked -> ranked.id().equals("law-1#2"));
    }

    @Test
    void onADayNothingIsFoundThatIsNotInForce() throws IOException {
        String ended = "我家修船的能租吗";
        for (Layer layer : Layer.values()) {
            assertThat(ranker.rank(ended, Scope.on(Harbour.TURN.minusDays(1)), 50, layer))
                    .anyMatch(ranked -> ranked.id().startsWith("law-9#"));
            assertThat(ranker.rank(ended, Scope.on(Harbour.TURN), 50, layer))
                    .noneMatch(ranked -> ranked.id().startsWith("law-9#"));
        }
    }

    @Test
    void theReasonsAddUpToTheScore() throws IOException {
        List<Ranked> ranking = ranker.rank("涨水能租吗", Scope.ALL, 20, Layer.LEARNED);
        assertThat(ranking).isNotEmpty().allSatisfy(ranked -> assertThat(ranked.why().parts().stream()
                        .mapToDouble(Explained::value)
                        .sum())
                .isCloseTo(ranked.score(), within(1e-9)));
        assertThat(ranking).isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
    }

    @Test
    void aRankerOfAnotherIndexIsRefused() throws IOException {
        try (ArticleIndex other = Harbour.index(folder.resolve("other"), 9)) {
            ranker.write(folder.resolve("ranker"), Harbour.QUICK);
            assertThatThrownBy(() -> Ranker.open(folder.resolve("ranker"), other))
                    .isInstanceOf(ProblemsException.class)
                    .hasMessageContaining("was trained for another index");
        }
    }

    @Test
    void aDamagedOrUnfinishedRankerIsRefused() throws IOException {
        assertThatThrownBy(() -> Ranker.open(folder, index))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("holds no finished ranker");
        ranker.write(folder, Harbour.QUICK);
        Files.writeString(folder.resolve("trees.txt"), "");
        Files.delete(folder.resolve("encoder.bin"));
        assertThatThrownBy(() -> Ranker.open(folder, index))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("trees.txt")
                .hasMessageContaining("encoder.bin");
    }

    @Test
    void everyQuestionIsMeasuredInOneFoldAndOneGroup() throws IOException {
        var training = RankerTraining.on(index, Harbour.QUICK, new Seeds(1), Progress.silent());
        List<AnsweredQuestion> questions = AnsweredQuestion.of(Harbour.questions(), index.catalogue());
        CrossValidation validation = CrossValidation.of(training, questions, 2, Progress.silent());
        assertThat(validation.rows()).hasSize(Layer.values().length * CrossValidation.Group.values().length);
        for (CrossValidation.Row row : validation.rows()) {
            // Each article answers one question, so that no fold has seen what another asks.
            assertThat(row.evaluation().byQuery())
                    .hasSize(row.group() == CrossValidation.Group.SEEN ? 0 : questions.size());
        }
    }

    private static Ranker train(long seed) throws IOException {
        return RankerTraining.on(index, Harbour.QUICK, new Seeds(seed), Progress.silent())
                .train(AnsweredQuestion.of(Harbour.questions(), index.catalogue()), Progress.silent());
    }
}
