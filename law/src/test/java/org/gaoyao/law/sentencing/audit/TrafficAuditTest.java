package org.gaoyao.law.sentencing.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import org.gaoyao.law.SharedData;
import org.gaoyao.law.sentencing.Sentencing;
import org.gaoyao.law.sentencing.SentencingRules;
import org.gaoyao.run.Progress;
import org.junit.jupiter.api.Test;

class TrafficAuditTest {

    private final TrafficAudit audit = new TrafficAudit(new Sentencing(SentencingRules.load()));

    private static TrafficCase judgment(String number, boolean flight, int deaths, int months) {
        return new TrafficCase(number, "江苏省", flight, false, false, false, deaths, 0, 0, 0, months, 0);
    }

    @Test
    void termsAreComparedAndRowsWithoutOneSetApart() {
        AuditReport report = audit.run(
                List.of(
                        judgment("1", false, 1, 12),
                        judgment("1", false, 1, 40),
                        judgment("2", true, 1, 36),
                        judgment("3", false, 1, 0)),
                Progress.silent());
        assertThat(report.judgments()).isEqualTo(4);
        assertThat(report.repeated()).isEqualTo(1);
        assertThat(report.withoutTerm()).isEqualTo(1);
        assertThat(report.overall().cases()).isEqualTo(3);
        assertThat(report.overall().inside()).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(report.overall().above()).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(report.overall().appliedError()).isCloseTo((3 + 25 + 12) / 3.0, within(1e-9));
        assertThat(report.baselines().getFirst().error()).isCloseTo((24 + 4) / 3.0, within(1e-9));
        assertThat(report.histogram().get(2).real()).isEqualTo(1);
    }

    /** The published figures of the baselines, and what the guidance reaches beside them. */
    @Test
    void realJudgmentsLieMostlyWithinWhatTheGuidanceAllows() throws IOException {
        AuditReport report =
                audit.run(TrafficTable.read(SharedData.at("data/cases/traffic_sentencing.csv.gz")), Progress.silent());
        assertThat(report.overall().cases()).isEqualTo(15_337);
        assertThat(report.baselines())
                .extracting(baseline -> Math.round(baseline.error() * 10) / 10.0)
                .containsExactly(7.2, 5.4, 5.1);
        assertThat(report.refused()).isEmpty();
        assertThat(report.overall().inside()).isGreaterThan(0.9);
        assertThat(report.overall().midpointError()).isLessThan(6.7);
        assertThat(report.overall().appliedError()).isLessThan(6.2);
    }
}
