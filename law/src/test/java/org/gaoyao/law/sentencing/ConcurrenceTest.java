package org.gaoyao.law.sentencing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gaoyao.law.sentencing.Cases.offence;

import java.util.List;
import java.util.stream.Stream;
import org.gaoyao.law.number.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConcurrenceTest {

    private static final String ROBBERY = "{'charge': '抢劫罪', 'on': '%s', 'elements': {'入户': true}, 'start': %d}";

    private final Sentencing sentencing = new Sentencing(SentencingRules.load());

    private Concurrence combined(String... cases) {
        return (Concurrence)
                sentencing.sentence(Stream.of(cases).map(Cases::offence).toList());
    }

    /** Above the longest, not above the sum, and not above 20 years, or 25 where the sum is 35 years or more. */
    @ParameterizedTest
    @CsvSource({
        "2022-01-01, 120, 120, 120, 180",
        "2022-01-01, 156, 156, 156, 228",
        "2022-01-01, 140, 139, 141, 221",
        "2010-01-01, 156, 156, 156, 198"
    })
    void betweenTheLongestAndTheSumUpToACap(String on, int one, int two, int three, int months) {
        Concurrence concurrence =
                combined(ROBBERY.formatted(on, one), ROBBERY.formatted(on, two), ROBBERY.formatted(on, three));
        assertThat(concurrence.months()).isEqualTo(months);
        assertThat(concurrence.high()).isEqualTo(on.startsWith("2010") ? 240 : 300);
    }

    @Test
    void twoTermsAreExecutedBetweenTheLongerAndTheSum() {
        Concurrence concurrence = combined(ROBBERY.formatted("2022-01-01", 120), """
            {'charge': '交通肇事罪', 'on': '2022-01-01', 'elements': {'死亡': 1}, 'start': 20}\
            """);
        assertThat(concurrence.months()).isEqualTo(130);
        assertThat(concurrence.low()).isEqualTo(120);
        assertThat(concurrence.high()).isEqualTo(144 + 24);
        assertThat(Step.replay(concurrence.steps()).months()).isEqualTo(130);
    }

    @Test
    void imprisonmentTakesDetentionIn() {
        Concurrence concurrence = combined(ROBBERY.formatted("2022-01-01", 120), """
            {'charge': '危险驾驶罪', 'on': '2022-01-01', 'elements': {'醉酒驾驶': true}}\
            """);
        assertThat(concurrence.months()).isEqualTo(120);
    }

    @Test
    void detentionIsCappedAtAYear() {
        String drunk = "{'charge': '危险驾驶罪', 'on': '2022-01-01', 'elements': {'醉酒驾驶': true}, 'start': 6}";
        Concurrence concurrence = combined(drunk, drunk, drunk);
        assertThat(concurrence.term()).isInstanceOf(Term.Detention.class);
        assertThat(concurrence.months()).isEqualTo(9);
        assertThat(concurrence.high()).isEqualTo(12);
    }

    @Test
    void aRefusedChargeIsNamedByItsPlace() {
        assertThat(sentencing.sentence(List.of(
                        offence(ROBBERY.formatted("2022-01-01", 120)), offence(ROBBERY.formatted("2022-01-01", 12)))))
                .isInstanceOfSatisfying(Outcome.Refused.class, refused -> assertThat(refused.reasons())
                        .extracting(Reason::field)
                        .containsExactly("charges[1].start"));
    }
}
