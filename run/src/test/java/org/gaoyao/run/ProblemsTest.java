package org.gaoyao.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ProblemsTest {

    @Test
    void allAreReportedAtOnceInTheirOrder() {
        var problems = new Problems();
        problems.throwIfAny("nothing was done");
        problems.add("b.yaml:3", "is not a number", "write a number");
        problems.add(Problem.of("a.yaml:1", "is empty"));

        assertThatThrownBy(() -> problems.throwIfAny("nothing was done"))
                .hasMessage("nothing was done:\n  b.yaml:3: is not a number → write a number\n  a.yaml:1: is empty");
    }

    @Test
    void aFailedReadOrWriteSaysWhichFileAndWhatToDo() {
        assertThat(Problem.of(new NoSuchFileException("x"))).hasToString("x: does not exist → check the path");
        assertThat(Problem.of(new AccessDeniedException("x")).what()).isEqualTo("no permission");
        assertThat(Problem.of(new IOException("broken pipe")).what()).isEqualTo("broken pipe");
        assertThatThrownBy(() -> Files.readAllBytes(Path.of("no/such/file")))
                .isInstanceOfSatisfying(
                        IOException.class,
                        failure -> assertThat(Problem.of(failure).where()).endsWith("file"));
    }
}
