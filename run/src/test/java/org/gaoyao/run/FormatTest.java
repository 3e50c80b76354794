package org.gaoyao.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatTest {

    private final Format format = new Format("statutes", 2, 4);

    @Test
    void whatIsWrittenIsReadAndNothingAfterIt() throws IOException {
        var out = new ByteArrayOutputStream();
        format.writeTo(out);
        out.write(7);
        var in = new ByteArrayInputStream(out.toByteArray());

        assertThat(format.readFrom(in, "store")).isEqualTo(4);
        assertThat(in.read()).isEqualTo(7);
    }

    @Test
    void anOlderVersionThatCanBeReadIsReportedForMigration() {
        assertThat(format.accept("store", "gaoyao/statutes 2")).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        gaoyao/statutes 5  | newer program: gaoyao/statutes 5
        gaoyao/statutes 1  | older program: gaoyao/statutes 1
        gaoyao/journal 2   | but gaoyao/journal
        gaoyao/statutes 02 | no such header
        PK                 | no such header
                           | no such header
        """)
    void everythingElseIsRefusedByName(String header, String reason) {
        assertThatThrownBy(() -> format.accept("store", header))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("store: ")
                .hasMessageContaining(reason);
    }

    @Test
    void aBinaryFileWithoutLinesIsRefusedWithoutReadingItWhole() {
        var in = new ByteArrayInputStream("x".repeat(1000).getBytes(StandardCharsets.US_ASCII));

        assertThatThrownBy(() -> format.readFrom(in, "store")).isInstanceOf(ProblemsException.class);
        assertThat(in.available()).isGreaterThan(900);
    }

    @Test
    void aNameIsSmallLettersAndHyphens() {
        assertThatThrownBy(() -> Format.of("Statutes!", 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Format("statutes", 3, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
