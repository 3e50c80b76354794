package org.gaoyao.corpus.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.gaoyao.run.Json;
import org.junit.jupiter.api.Test;

class ReasonTest {

    @Test
    void lineHasItsValuesByName() {
        Reason reason =
                Reason.of("too-short").with("least", 50).with("characters", 12).with("share", 0.25);

        assertThat(Json.line(reason))
                .isEqualTo("{\"rule\":\"too-short\",\"values\":{\"characters\":12,\"least\":50,\"share\":0.25}}");
        assertThat(Json.as(Reason.class, Json.parse(Json.line(reason)))).isEqualTo(reason);
    }

    @Test
    void valueThatIsNoNumberTextOrTruthValueIsRefused() {
        assertThatThrownBy(() -> Reason.of("share").with("of", Double.NaN)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> new Reason("list", Map.of("of", List.of(1)))).hasMessageContaining("[1]");
    }
}
