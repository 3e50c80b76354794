package org.gaoyao.law.civil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.gaoyao.law.SharedLaw;
import org.gaoyao.law.citation.CitationChecker;
import org.gaoyao.run.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExamplesTest {

    @ParameterizedTest
    @EnumSource
    void everyKindHasAnExampleThatCalculates(Kind kind) {
        Calculation calculation =
                kind.read("example", Json.parse(kind.example())).calculate();
        assertThat(calculation.items()).isNotEmpty();
        assertThat(calculation.steps()).isNotEmpty();
        assertThat(Json.line(calculation.json()))
                .isEqualTo(Json.line(kind.read("again", Json.parse(kind.example()))
                        .calculate()
                        .json()));
    }

    /** Former rules are named by their number; the collection does not have them. */
    @Test
    void everyArticleThatStepsNameIsInForce() {
        var checker = new CitationChecker(SharedLaw.book());
        for (Kind kind : Kind.values()) {
            for (Step step :
                    kind.read("example", Json.parse(kind.example())).calculate().steps()) {
                for (String source : step.sources()) {
                    if (!source.startsWith("法释") && !source.equals(PrimeRate.SOURCE)) {
                        assertThat(checker.check(source, LocalDate.of(2024, 6, 1)))
                                .as(source)
                                .isNotEmpty()
                                .allMatch(checked -> checked.verdict().holds());
                    }
                }
            }
        }
    }

    @Test
    void primeRatesComeMonthByMonth() {
        List<PrimeRate.Rate> rates = PrimeRate.published().rates();
        assertThat(rates.getFirst().from()).isEqualTo("2019-08-20");
        for (int i = 1; i < rates.size(); i++) {
            assertThat(ChronoUnit.DAYS.between(
                            rates.get(i - 1).from(), rates.get(i).from()))
                    .as(rates.get(i).toString())
                    .isBetween(27L, 35L);
        }
    }

    @Test
    void figuresOfAProvinceAreReadAndThoseOfTheYearBeforeCount() throws IOException {
        List<YearlyFigures> table = YearlyFigures.table("figures.jsonl", example());
        assertThat(YearlyFigures.of(table, "虚构省", 2022))
                .hasValueSatisfying(row -> assertThat(row.year()).isEqualTo(2021));
        assertThat(YearlyFigures.of(table, "虚构省", 2021)).isEmpty();
        assertThatThrownBy(() -> YearlyFigures.table("mine.jsonl", "{\"year\":1}\n{\"incom\":3}\n["))
                .hasMessageContaining("mine.jsonl:1, field \"year\"")
                .hasMessageContaining("mine.jsonl:2, field \"incom\"")
                .hasMessageContaining("mine.jsonl:3: is not JSON");
    }

    private static String example() throws IOException {
        try (InputStream stream = Objects.requireNonNull(Kind.class.getResourceAsStream("example/figures.jsonl"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
