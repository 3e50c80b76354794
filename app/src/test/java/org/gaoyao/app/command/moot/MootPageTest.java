package org.gaoyao.app.command.moot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.gaoyao.app.Program;
import org.junit.jupiter.api.Test;

class MootPageTest {

    @Test
    void casesArePrintedOneAfterTheOtherWithElementsAndTwoDocuments() {
        Program.Said said = Program.run("moot", "page", "--seed", 7, "--count", 3);

        assertThat(said.code()).isZero();
        assertThat(count("(?m)^## moot-7-00000[012]: .+罪?, \\d{4}-\\d\\d-\\d\\d, .+$", said.out()))
                .isEqualTo(3);
        assertThat(count("(?m)^\\| element \\| value \\| words \\|$", said.out()))
                .isEqualTo(3);
        assertThat(count("(?m)^\\*\\*判决书\\*\\*$", said.out())).isEqualTo(3);
        assertThat(count("(?m)^\\*\\*.+\\*\\*$", said.out())).isEqualTo(6);
        assertThat(said.out().lines().filter(line -> line.contains("人民法院")))
                .isNotEmpty()
                .allMatch(line -> line.startsWith("> ") || line.startsWith("| "));
    }

    @Test
    void theSameSeedPrintsTheSamePageAndAnotherAnother() {
        String page = Program.run("moot", "page", "--seed", 7, "--count", 1).out();

        assertThat(Program.run("moot", "page", "--seed", 7, "--count", 1).out()).isEqualTo(page);
        assertThat(Program.run("moot", "page", "--seed", 8, "--count", 1).out()).isNotEqualTo(page);
    }

    private static long count(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().count();
    }
}
