package org.gaoyao.model.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** Stop strings are found however the text comes, and nothing of them is shown. */
class TextTest {

    @Property(tries = 500)
    void theTextDoesNotDependOnHowItComes(
            @ForAll @Size(max = 20) List<@Chars({'a', 'b', '。'}) @StringLength(max = 4) String> pieces,
            @ForAll @Size(max = 3) List<@Chars({'a', 'b', '。'}) @StringLength(min = 1, max = 4) String> stops) {
        var whole = new Text(null, stops);
        String shown = whole.append(String.join("", pieces)) + whole.finish();
        var text = new Text(null, stops);
        var streamed = new StringBuilder();
        for (String piece : pieces) {
            if (!text.isStopped()) {
                streamed.append(text.append(piece));
            }
        }
        streamed.append(text.finish());
        assertThat(streamed).hasToString(shown);
        assertThat(text).hasToString(shown);
        assertThat(text.isStopped()).isEqualTo(whole.isStopped());
        assertThat(stops).noneMatch(shown::contains);
        assertThat(whole.isStopped()).isEqualTo(stops.stream().anyMatch(String.join("", pieces)::contains));
    }

    @Test
    void whatMayBeginAStopStringWaits() {
        var text = new Text(null, List.of("\n\n问"));
        assertThat(text.append("答。\n")).isEqualTo("答。");
        assertThat(text.append("\n")).isEmpty();
        assertThat(text.append("法")).isEqualTo("\n\n法");
        assertThat(text.append("\n\n问：")).isEmpty();
        assertThat(text.isStopped()).isTrue();
        assertThat(text.finish()).isEmpty();
        assertThat(text).hasToString("答。\n\n法");
    }
}
