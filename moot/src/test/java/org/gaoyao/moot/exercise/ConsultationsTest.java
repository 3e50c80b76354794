package org.gaoyao.moot.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.gaoyao.law.book.StatuteBook;
import org.gaoyao.law.citation.Checked;
import org.gaoyao.law.citation.CitationChecker;
import org.junit.jupiter.api.Test;

class ConsultationsTest {

    private static final List<Assignment> CONSULTATIONS = IntStream.range(0, 2_000)
            .parallel()
            .mapToObj(new Consultations(1)::consultation)
            .toList();

    @Test
    void everyEnglishCitationHoldsOnTheDay() {
        var checker = new CitationChecker(StatuteBook.of(List.of()));
        for (Assignment consultation : CONSULTATIONS) {
            String answer = consultation.exercise().answer();
            List<Checked> checked = checker.check(answer, consultation.day());
            assertThat(checked).as(answer).isNotEmpty();
            assertThat(checked.stream().allMatch(each -> each.verdict().holds()))
                    .as(answer)
                    .isTrue();
            assertThat(checked.stream()
                            .map(each -> each.citation().article().orElseThrow())
                            .distinct())
                    .containsExactlyInAnyOrderElementsOf(consultation.citations().stream()
                            .map(basis -> basis.article())
                            .distinct()
                            .toList());
        }
    }

    @Test
    void theAnswerSaysTheResultInEnglishOnly() {
        var seen = new HashSet<String>();
        for (Assignment consultation : CONSULTATIONS) {
            assertThat(consultation.exercise().answer())
                    .contains((String) consultation.exercise().key().get("result"));
            assertThat(consultation.exercise().language()).isEqualTo("en");
            assertThat((consultation.exercise().prompt()
                                    + consultation.exercise().thinking()
                                    + consultation.exercise().answer())
                            .chars()
                            .allMatch(c -> c < 0x2E80))
                    .as(consultation.exercise().prompt())
                    .isTrue();
            seen.add(consultation.exercise().prompt());
        }
        assertThat(seen).hasSizeGreaterThan(1_990);
    }
}
