package org.gaoyao.moot.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gaoyao.moot.question.Sample.QUESTIONS;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gaoyao.law.book.StatuteBook;
import org.gaoyao.law.citation.Checked;
import org.gaoyao.law.citation.CitationChecker;
import org.gaoyao.law.citation.Verdict;
import org.gaoyao.moot.document.Exercise;
import org.gaoyao.moot.matter.LegalBasis;
import org.junit.jupiter.api.Test;

class QuestionsTest {

    /** Without statutes: what the digest lists can be checked, and nothing else. */
    private static final CitationChecker CHECKER = new CitationChecker(StatuteBook.of(List.of()));

    @Test
    void equalSeedsGiveEqualQuestionsInAnyOrderAndOnAnyThread() {
        var again = new Questions(1);
        for (int index = 9_999; index >= 0; index -= 11) {
            assertThat(again.question(index)).isEqualTo(QUESTIONS.get(index));
        }
        assertThat(new Questions(2).question(0).stem())
                .isNotEqualTo(QUESTIONS.getFirst().stem());
    }

    @Test
    void noQuestionHasTwoRightSingleAnswersOrEqualOptions() {
        for (Question question : QUESTIONS) {
            int right = question.letters().length();
            long different =
                    question.options().stream().map(Option::text).distinct().count();
            assertThat(question.several() ? right >= 2 : right == 1)
                    .as(question.stem())
                    .isTrue();
            assertThat(different).isEqualTo(question.options().size()).isBetween(3L, 5L);
        }
    }

    /** Chi-square with three degrees of freedom: above 16.3 once in a thousand seeds. */
    @Test
    void noLetterIsMoreOftenRightThanOthers() {
        List<String> single = QUESTIONS.stream()
                .filter(question -> !question.several())
                .map(Question::letters)
                .toList();
        double expected = single.size() / 4.0;
        double chiSquare = List.of("A", "B", "C", "D").stream()
                .mapToDouble(letter -> single.stream().filter(letter::equals).count() - expected)
                .map(gap -> gap * gap / expected)
                .sum();
        assertThat(single.size()).isGreaterThan(7_000);
        assertThat(chiSquare).isLessThan(16.3);
        Map<Integer, Long> marked = QUESTIONS.stream()
                .filter(Question::several)
                .flatMapToInt(question -> question.letters().chars())
                .boxed()
                .collect(Collectors.groupingBy(letter -> letter, Collectors.counting()));
        double mean =
                marked.values().stream().mapToLong(Long::longValue).average().orElseThrow();
        assertThat(marked.values()).allSatisfy(count -> assertThat(count / mean).isBetween(.93, 1.07));
    }

    @Test
    void tenThousandQuestionsAreTenThousandDifferentOnes() {
        var seen = new HashSet<String>();
        QUESTIONS.forEach(question -> seen.add(question.stem()
                + question.options().stream().map(Option::text).sorted().toList()));
        assertThat(seen).hasSize(10_000);
    }

    @Test
    void everyKindComesUpAndOneInTenIsInEnglish() {
        Map<QuestionKind, Long> kinds =
                QUESTIONS.stream().collect(Collectors.groupingBy(Question::kind, Collectors.counting()));
        assertThat(kinds.keySet()).containsExactlyInAnyOrderElementsOf(EnumSet.allOf(QuestionKind.class));
        assertThat(kinds.values()).allSatisfy(count -> assertThat(count).isGreaterThan(400));
        long english = QUESTIONS.stream()
                .filter(question -> question.language().equals("en"))
                .count();
        assertThat(english / 10_000.0).isBetween(.09, .11);
    }

    @Test
    void everyCitationOfEveryTextHoldsOnTheDayOfTheQuestion() {
        for (Question question : QUESTIONS.subList(0, 1_000)) {
            Exercise exercise = QuestionText.exercise(question);
            String text = exercise.prompt() + "\n" + exercise.thinking() + "\n" + exercise.answer();
            List<Checked> checked = CHECKER.check(text, question.day());
            assertThat(checked).as(text).isNotEmpty();
            assertThat(checked).as(text).allSatisfy(each -> assertThat(each.verdict())
                    .isInstanceOf(Verdict.Valid.class));
        }
    }

    @Test
    void theAnswerCitesExactlyTheArticlesOfItsReasoning() {
        for (Question question : QUESTIONS.subList(0, 1_000)) {
            String answer = QuestionText.exercise(question).answer();
            String cited = answer.substring(Math.max(answer.lastIndexOf("依据是"), answer.lastIndexOf(" (Article")));
            List<String> articles = CHECKER.check(cited, question.day()).stream()
                    .map(each -> each.citation().article().orElseThrow().key())
                    .toList();
            assertThat(articles)
                    .as(answer)
                    .containsExactlyElementsOf(question.reasoning().basis().stream()
                            .map(basis -> basis.article().key())
                            .toList());
        }
    }

    @Test
    void thinkingHasFiveStepsAndEndsInTheLettersWithWhichTheAnswerBegins() {
        for (Question question : QUESTIONS) {
            Exercise exercise = QuestionText.exercise(question);
            List<String> lines = exercise.thinking().lines().toList();
            assertThat(lines).hasSizeGreaterThanOrEqualTo(5);
            assertThat(lines.getLast()).contains(question.letters());
            assertThat(exercise.answer())
                    .startsWith((question.language().equals("zh") ? "正确答案：" : "Answer: ") + question.letters() + "\n");
            assertThat(exercise.key()).containsEntry("letters", question.letters());
        }
    }

    @Test
    void noThinkingPointsToMaterialThatAReaderDoesNotHave() {
        assertThat(QUESTIONS).allSatisfy(question -> assertThat(
                        QuestionText.exercise(question).thinking())
                .doesNotContain("根据提供的", "根据检索到的", "参考资料", "上述材料", "如下法条", "According to the provided"));
    }

    @Test
    void basisArticlesAreListedOnTheDay() {
        Rulebook rulebook = Rulebook.load();
        for (Question question : QUESTIONS) {
            LocalDate day = question.day();
            for (LegalBasis basis : question.reasoning().basis()) {
                assertThat(rulebook.on(basis, day))
                        .as("%s %s", question.id(), basis)
                        .isPresent();
            }
        }
    }

    @Test
    void aWriterOfOneKindWritesThatKindOnly() {
        var alike = new Questions(3, EnumSet.of(QuestionKind.ALIKE));
        assertThat(IntStream.range(0, 50).mapToObj(alike::question))
                .allSatisfy(question -> assertThat(question.kind()).isEqualTo(QuestionKind.ALIKE));
    }
}
