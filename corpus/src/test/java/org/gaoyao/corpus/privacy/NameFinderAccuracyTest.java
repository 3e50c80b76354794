package org.gaoyao.corpus.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gaoyao.corpus.SharedData;
import org.gaoyao.run.Json;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/**
 * Compares what is found in real judgments with what somebody marked in them, reading them without any finder's help. The marks
 * are offsets only (code points, the end exclusive), by the role of who is named; names that the court had masked have none.
 */
final class NameFinderAccuracyTest {

    private static final List<String> SOUGHT = List.of("person", "prosecution", "counsel");

    private record Place(int start, int end) {}

    /** The first hundred judgments were looked at when the rules were made, the other 25 not. */
    @ParameterizedTest
    @CsvSource({"development, 100", "held_out, 25"})
    void namesAreFoundAndNothingElse(String half, int judgments) throws IOException {
        Map<String, String> texts = SharedData.judgments();
        var finder = new NameFinder(EnumSet.of(Role.BENCH));
        List<JsonNode> rows = marks().stream()
                .filter(row -> row.path("half").stringValue().equals(half))
                .toList();
        int marked = 0;
        int found = 0;
        int right = 0;
        for (JsonNode row : rows) {
            String text = Objects.requireNonNull(texts.get(row.path("id").stringValue()));
            Set<Place> expected = places(row, text);
            var actual = new HashSet<Place>();
            finder.find(text).forEach(mention -> actual.add(new Place(mention.start(), mention.end())));
            marked += expected.size();
            found += actual.size();
            actual.retainAll(expected);
            right += actual.size();
        }
        assertThat(rows).hasSize(judgments);
        assertThat((double) right / found).as("precision").isGreaterThanOrEqualTo(0.98);
        assertThat((double) right / marked).as("recall").isGreaterThanOrEqualTo(0.98);
    }

    private static Set<Place> places(JsonNode row, String text) {
        var places = new HashSet<Place>();
        for (String role : SOUGHT) {
            row.path(role)
                    .forEach(mark -> places.add(new Place(
                            text.offsetByCodePoints(0, mark.get(0).intValue()),
                            text.offsetByCodePoints(0, mark.get(1).intValue()))));
        }
        return places;
    }

    private static List<JsonNode> marks() throws IOException {
        try (InputStream stream =
                Objects.requireNonNull(NameFinderAccuracyTest.class.getResourceAsStream("marked-names.jsonl"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(Json::parse)
                    .toList();
        }
    }
}
