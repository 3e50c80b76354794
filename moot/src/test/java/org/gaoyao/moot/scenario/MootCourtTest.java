package org.gaoyao.moot.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.gaoyao.moot.Docket;
import org.junit.jupiter.api.Test;

final class MootCourtTest {

    @Test
    void aCaseIsTheSameWithItsDocumentsAndAlone() {
        var settings =
                new MootSettings(9, 60, List.of(), List.of(), LocalDate.of(2021, 1, 1), LocalDate.of(2024, 12, 31));
        var court = new MootCourt(Docket.scenarios(), settings);
        for (int i = 0; i < settings.count(); i++) {
            assertThat(court.trial(i)).isEqualTo(court.hear(i).trial());
        }
    }
}
