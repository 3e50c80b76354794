package org.gaoyao.app.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gaoyao.run.Json;
import org.gaoyao.run.Problem;
import org.gaoyao.run.Problems;
import org.junit.jupiter.api.Test;

class BinderTest {

    enum Shape {
        COSINE,
        WARM_UP
    }

    record Inner(@Default("3") int count, Optional<String> note) {}

    record Everything(
            String text,
            @Default("0.5") double rate,
            @Default("4") long steps,
            @Default("true") boolean packed,
            @Default("2020-01-31") LocalDate from,
            @Default("warm-up") Shape shape,
            @Default("[1, 2]") List<Integer> sizes,
            @Default("{a: 0.5}") Map<String, Double> weights,
            Optional<Path> place,
            @Default("{}") Inner inner) {

        Everything {
            var problems = new Problems();
            if (rate <= 0 || rate > 1) {
                problems.add("rate", "must be in (0, 1], got " + rate, "");
            }
            if (steps < 1) {
                problems.add("steps", "must be at least 1, got " + steps, "");
            }
            problems.throwIfAny("the settings are wrong");
        }
    }

    private final Problems problems = new Problems();

    @Test
    void everyKindOfValueIsReadAndWhatIsNotWrittenHasItsDefault() {
        assertThat(bind("text: 2024"))
                .contains(new Everything(
                        "2024",
                        0.5,
                        4,
                        true,
                        LocalDate.of(2020, 1, 31),
                        Shape.WARM_UP,
                        List.of(1, 2),
                        Map.of("a", 0.5),
                        Optional.empty(),
                        new Inner(3, Optional.empty())));
        assertThat(bind("{text: 'x', rate: 1e-3, steps: 9, packed: false, from: 2021-02-03, shape: cosine, sizes: [],"
                        + " weights: {b: 1}, place: ../c, inner: {count: -1, note: 第一条}}"))
                .contains(new Everything(
                        "x",
                        1e-3,
                        9,
                        false,
                        LocalDate.of(2021, 2, 3),
                        Shape.COSINE,
                        List.of(),
                        Map.of("b", 1.0),
                        Optional.of(Path.of("/a/c")),
                        new Inner(-1, Optional.of("第一条"))));
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void settingsComeBackFromWhatTheyAreWrittenAs() {
        Everything given = bind("{text: 'true', rate: 0.25, place: /p, sizes: [7], inner: {note: n}}")
                .orElseThrow();
        String yaml = Json.line(SettingsTree.of(given));

        assertThat(bind(yaml)).contains(given);
        assertThat(SettingsTree.withoutPaths(given)).doesNotContainKey("place").containsEntry("shape", "warm-up");
    }

    @Test
    void valuesOfTheWrongKindAreReportedAndTheRestIsStillChecked() {
        bind("{rate: 3, steps: 1.5, packed: yes, from: gestern, shape: cosinus, sizes: [1, x], weights: [1], inner:"
                + " 4}");

        assertThat(problems.found().stream().map(Problem::what))
                .containsExactly(
                        "the key \"text\" is missing",
                        "expected a whole number, got \"1.5\"",
                        "expected true or false, got \"yes\"",
                        "expected a date, such as 2026-01-31, got \"gestern\"",
                        "unknown value \"cosinus\"",
                        "expected a whole number, got \"x\"",
                        "expected a mapping of keys to values, got a list",
                        "expected a mapping of keys to values, got \"4\"");
    }

    @Test
    void whatTheConstructorRefusesIsReportedAtItsKeys() {
        bind("text: a\nrate: 3\nsteps: 0\n");

        assertThat(problems.found().stream().map(Problem::toString))
                .containsExactly(
                        "r.yaml:2: \"rate\" must be in (0, 1], got 3.0",
                        "r.yaml:3: \"steps\" must be at least 1, got 0");
    }

    @Test
    void nothingWrittenBehindAKeyIsAsIfItWereNotThere() {
        assertThat(bind("text: a\nrate:\nplace: ~\n").orElseThrow().rate()).isEqualTo(0.5);
        assertThat(bind("text:\n")).isEmpty();
        assertThat(problems.found()).hasSize(1);
    }

    @Test
    void numbersMustBeFinite() {
        bind("{text: a, rate: NaN}");

        assertThat(problems.found()).hasSize(1);
    }

    private Optional<Everything> bind(String yaml) {
        return YamlReader.parse(yaml, line -> new Place("r.yaml:" + line, Path.of("/a/b")), problems)
                .flatMap(tree -> new Binder(problems).bind(tree, Everything.class));
    }
}
